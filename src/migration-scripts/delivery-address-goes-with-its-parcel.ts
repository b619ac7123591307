import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Core writes a parcel with a copy of the customer's address, asks the provider, and takes back the
 * parcel alone when it is refused. A script because the tables are core's.
 */
export default async function deliveryAddressGoesWithItsParcel({
  container,
}: ExecArgs): Promise<void> {
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(`
    CREATE OR REPLACE FUNCTION delivery_address_goes_with_its_parcel() RETURNS trigger
    LANGUAGE plpgsql AS $$
    BEGIN
      DELETE FROM fulfillment_address WHERE id = OLD.delivery_address_id;
      RETURN NULL;
    END
    $$;
    CREATE OR REPLACE TRIGGER delivery_address_goes_with_its_parcel
      AFTER DELETE ON fulfillment
      FOR EACH ROW EXECUTE FUNCTION delivery_address_goes_with_its_parcel()`)
}
