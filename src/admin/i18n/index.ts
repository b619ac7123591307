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
      // Said to whoever opens a page that their role does not open, too.
      errorBoundary: {
        defaultTitle: "This page cannot be shown",
        defaultMessage:
          "Your role does not open it, or something went wrong on it. Load it again; if it stays so, ask an owner which roles you have.",
      },
      orders: {
        summary: {
          itemSubtotal: "Items before GST, as at each line",
          shippingSubtotal: "Delivery before GST",
          discountSubtotal: "Discount before GST",
          taxTotal: "GST",
          taxTotalIncl: "GST (included)",
        },
        returns: {
          receive: {
            itemsLabel: "What came back: press the broken heart, and write how many",
            writeOffInputLabel: "How many came back? They are written off, never sold again.",
            inventoryWarning: "Nothing of it goes back into the stock that is sold.",
          },
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
