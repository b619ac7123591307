import { rows } from "./postgres"
import type { Shop } from "./shop"

/** The audit log refuses rows of this action while the work is done, as a full disk would. */
export async function withoutRowsOf<Result>(
  { databaseUrl }: Shop,
  action: string,
  work: () => Promise<Result>
): Promise<Result> {
  await rows(
    databaseUrl,
    `create or replace function a_row_is_lost() returns trigger language plpgsql
     as $$ begin raise exception 'lost' using errcode = 'disk_full'; end $$`
  )
  await rows(
    databaseUrl,
    `create trigger a_row_is_lost before insert on audit_event for each row
     when (NEW.action = '${action}') execute function a_row_is_lost()`
  )
  try {
    return await work()
  } finally {
    await rows(databaseUrl, "drop trigger a_row_is_lost on audit_event")
  }
}
