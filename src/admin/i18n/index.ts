/** Core's words where they are not ours: the product's name, and what its sums leave out. */
export default {
  en: {
    translation: {
      login: { title: "Welcome to PulseKart", hint: "Sign in to work here" },
      invite: {
        title: "Welcome to PulseKart",
        successHint: "You can start right away.",
        successAction: "Start",
      },
      orders: {
        summary: {
          itemSubtotal: "Items before GST, as at each line",
          shippingSubtotal: "Delivery before GST",
          discountSubtotal: "Discount before GST",
          taxTotal: "GST",
          taxTotalIncl: "GST (included)",
        },
        fulfillment: {
          locationDescription: "The store that serves this order.",
          methodDescription: "The lane that the customer chose. It is filled in by itself.",
          error: {
            noShippingOption: "The customer's lane is being read: press once more.",
          },
        },
      },
    },
  },
}
