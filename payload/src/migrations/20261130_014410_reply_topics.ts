import { sql, type MigrateDownArgs, type MigrateUpArgs } from "@payloadcms/db-postgres"

/**
 * A reply is of a topic, no longer of one of five actions, and an emergency rule calls its category
 * so too. Columns are renamed, so that every version keeps what it says. A reply to self-harm and one
 * to poisoning go on; the other three spoke for many topics at once: their words stay as drafts of
 * the nearest topic, for an editor to use, and the program's words are said in their place.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  UPDATE "emergency_replies" SET "_status" = 'draft'
    WHERE "action" IN ('emergency', 'urgent_today', 'urgent_pregnancy_infant');
  UPDATE "_emergency_replies_v" SET "version__status" = 'draft'
    WHERE "latest" AND "version_action" IN ('emergency', 'urgent_today', 'urgent_pregnancy_infant');

  CREATE TYPE "public"."enum_red_flag_patterns_topic" AS ENUM('acs_chest_pain', 'stroke', 'breathing', 'anaphylaxis', 'seizure', 'severe_bleeding', 'poisoning_overdose', 'suicide_selfharm', 'pregnancy', 'infant_danger', 'meningitis', 'sepsis', 'dengue_warning', 'unresponsive', 'snake_scorpion', 'rabies_exposure', 'acute_abdomen', 'eye_emergency', 'dvt_pe', 'dka_hyperglycaemia', 'hypoglycaemia', 'head_injury', 'burn_electric', 'heat_stroke', 'dehydration', 'severe_drug_reaction', 'hypertensive_emergency', 'choking', 'violence', 'mania_psychosis', 'drowning_hanging', 'post_operative', 'limb_threat');
  CREATE TYPE "public"."enum__red_flag_patterns_v_version_topic" AS ENUM('acs_chest_pain', 'stroke', 'breathing', 'anaphylaxis', 'seizure', 'severe_bleeding', 'poisoning_overdose', 'suicide_selfharm', 'pregnancy', 'infant_danger', 'meningitis', 'sepsis', 'dengue_warning', 'unresponsive', 'snake_scorpion', 'rabies_exposure', 'acute_abdomen', 'eye_emergency', 'dvt_pe', 'dka_hyperglycaemia', 'hypoglycaemia', 'head_injury', 'burn_electric', 'heat_stroke', 'dehydration', 'severe_drug_reaction', 'hypertensive_emergency', 'choking', 'violence', 'mania_psychosis', 'drowning_hanging', 'post_operative', 'limb_threat');
  CREATE TYPE "public"."enum_emergency_replies_topic" AS ENUM('acs_chest_pain', 'stroke', 'breathing', 'anaphylaxis', 'seizure', 'severe_bleeding', 'poisoning_overdose', 'suicide_selfharm', 'pregnancy', 'infant_danger', 'meningitis', 'sepsis', 'dengue_warning', 'unresponsive', 'snake_scorpion', 'rabies_exposure', 'acute_abdomen', 'eye_emergency', 'dvt_pe', 'dka_hyperglycaemia', 'hypoglycaemia', 'head_injury', 'burn_electric', 'heat_stroke', 'dehydration', 'severe_drug_reaction', 'hypertensive_emergency', 'choking', 'violence', 'mania_psychosis', 'drowning_hanging', 'post_operative', 'limb_threat');
  CREATE TYPE "public"."enum__emergency_replies_v_version_topic" AS ENUM('acs_chest_pain', 'stroke', 'breathing', 'anaphylaxis', 'seizure', 'severe_bleeding', 'poisoning_overdose', 'suicide_selfharm', 'pregnancy', 'infant_danger', 'meningitis', 'sepsis', 'dengue_warning', 'unresponsive', 'snake_scorpion', 'rabies_exposure', 'acute_abdomen', 'eye_emergency', 'dvt_pe', 'dka_hyperglycaemia', 'hypoglycaemia', 'head_injury', 'burn_electric', 'heat_stroke', 'dehydration', 'severe_drug_reaction', 'hypertensive_emergency', 'choking', 'violence', 'mania_psychosis', 'drowning_hanging', 'post_operative', 'limb_threat');

  ALTER TABLE "red_flag_patterns" RENAME COLUMN "category" TO "topic";
  ALTER TABLE "red_flag_patterns" ALTER COLUMN "topic" TYPE "enum_red_flag_patterns_topic"
    USING "topic"::text::"enum_red_flag_patterns_topic";
  ALTER TABLE "_red_flag_patterns_v" RENAME COLUMN "version_category" TO "version_topic";
  ALTER TABLE "_red_flag_patterns_v" ALTER COLUMN "version_topic" TYPE "enum__red_flag_patterns_v_version_topic"
    USING "version_topic"::text::"enum__red_flag_patterns_v_version_topic";

  ALTER TABLE "emergency_replies" RENAME COLUMN "action" TO "topic";
  ALTER TABLE "emergency_replies" ALTER COLUMN "topic" TYPE "enum_emergency_replies_topic"
    USING (CASE "topic"::text WHEN 'crisis' THEN 'suicide_selfharm' WHEN 'emergency_poison' THEN 'poisoning_overdose' WHEN 'emergency' THEN 'unresponsive' WHEN 'urgent_today' THEN 'rabies_exposure' WHEN 'urgent_pregnancy_infant' THEN 'pregnancy' END)::"enum_emergency_replies_topic";
  ALTER INDEX "emergency_replies_action_idx" RENAME TO "emergency_replies_topic_idx";
  ALTER TABLE "_emergency_replies_v" RENAME COLUMN "version_action" TO "version_topic";
  ALTER TABLE "_emergency_replies_v" ALTER COLUMN "version_topic" TYPE "enum__emergency_replies_v_version_topic"
    USING (CASE "version_topic"::text WHEN 'crisis' THEN 'suicide_selfharm' WHEN 'emergency_poison' THEN 'poisoning_overdose' WHEN 'emergency' THEN 'unresponsive' WHEN 'urgent_today' THEN 'rabies_exposure' WHEN 'urgent_pregnancy_infant' THEN 'pregnancy' END)::"enum__emergency_replies_v_version_topic";
  ALTER INDEX "_emergency_replies_v_version_version_action_idx" RENAME TO "_emergency_replies_v_version_version_topic_idx";

  DROP TYPE "public"."enum_red_flag_patterns_category";
  DROP TYPE "public"."enum__red_flag_patterns_v_version_category";
  DROP TYPE "public"."enum_emergency_replies_action";
  DROP TYPE "public"."enum__emergency_replies_v_version_action";`)
}

/** A topic that there was no action or category for has none then, and its reply or rule is a draft. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  UPDATE "emergency_replies" SET "_status" = 'draft' WHERE "topic"::text NOT IN ('suicide_selfharm', 'poisoning_overdose', 'unresponsive', 'rabies_exposure', 'pregnancy');
  UPDATE "_emergency_replies_v" SET "version__status" = 'draft'
    WHERE "latest" AND "version_topic"::text NOT IN ('suicide_selfharm', 'poisoning_overdose', 'unresponsive', 'rabies_exposure', 'pregnancy');
  UPDATE "red_flag_patterns" SET "_status" = 'draft' WHERE "topic"::text IN ('choking', 'violence', 'mania_psychosis', 'drowning_hanging', 'post_operative', 'limb_threat');
  UPDATE "_red_flag_patterns_v" SET "version__status" = 'draft'
    WHERE "latest" AND "version_topic"::text IN ('choking', 'violence', 'mania_psychosis', 'drowning_hanging', 'post_operative', 'limb_threat');

  CREATE TYPE "public"."enum_red_flag_patterns_category" AS ENUM('acs_chest_pain', 'stroke', 'breathing', 'anaphylaxis', 'seizure', 'severe_bleeding', 'poisoning_overdose', 'suicide_selfharm', 'pregnancy', 'infant_danger', 'meningitis', 'sepsis', 'dengue_warning', 'unresponsive', 'snake_scorpion', 'rabies_exposure', 'acute_abdomen', 'eye_emergency', 'dvt_pe', 'dka_hyperglycaemia', 'hypoglycaemia', 'head_injury', 'burn_electric', 'heat_stroke', 'dehydration', 'severe_drug_reaction', 'hypertensive_emergency');
  CREATE TYPE "public"."enum__red_flag_patterns_v_version_category" AS ENUM('acs_chest_pain', 'stroke', 'breathing', 'anaphylaxis', 'seizure', 'severe_bleeding', 'poisoning_overdose', 'suicide_selfharm', 'pregnancy', 'infant_danger', 'meningitis', 'sepsis', 'dengue_warning', 'unresponsive', 'snake_scorpion', 'rabies_exposure', 'acute_abdomen', 'eye_emergency', 'dvt_pe', 'dka_hyperglycaemia', 'hypoglycaemia', 'head_injury', 'burn_electric', 'heat_stroke', 'dehydration', 'severe_drug_reaction', 'hypertensive_emergency');
  CREATE TYPE "public"."enum_emergency_replies_action" AS ENUM('emergency', 'crisis', 'emergency_poison', 'urgent_today', 'urgent_pregnancy_infant');
  CREATE TYPE "public"."enum__emergency_replies_v_version_action" AS ENUM('emergency', 'crisis', 'emergency_poison', 'urgent_today', 'urgent_pregnancy_infant');

  ALTER TABLE "red_flag_patterns" RENAME COLUMN "topic" TO "category";
  ALTER TABLE "red_flag_patterns" ALTER COLUMN "category" TYPE "enum_red_flag_patterns_category"
    USING (CASE WHEN "category"::text NOT IN ('choking', 'violence', 'mania_psychosis', 'drowning_hanging', 'post_operative', 'limb_threat') THEN "category"::text END)::"enum_red_flag_patterns_category";
  ALTER TABLE "_red_flag_patterns_v" RENAME COLUMN "version_topic" TO "version_category";
  ALTER TABLE "_red_flag_patterns_v" ALTER COLUMN "version_category" TYPE "enum__red_flag_patterns_v_version_category"
    USING (CASE WHEN "version_category"::text NOT IN ('choking', 'violence', 'mania_psychosis', 'drowning_hanging', 'post_operative', 'limb_threat') THEN "version_category"::text END)::"enum__red_flag_patterns_v_version_category";

  ALTER TABLE "emergency_replies" RENAME COLUMN "topic" TO "action";
  ALTER TABLE "emergency_replies" ALTER COLUMN "action" TYPE "enum_emergency_replies_action"
    USING (CASE "action"::text WHEN 'suicide_selfharm' THEN 'crisis' WHEN 'poisoning_overdose' THEN 'emergency_poison' WHEN 'unresponsive' THEN 'emergency' WHEN 'rabies_exposure' THEN 'urgent_today' WHEN 'pregnancy' THEN 'urgent_pregnancy_infant' END)::"enum_emergency_replies_action";
  ALTER INDEX "emergency_replies_topic_idx" RENAME TO "emergency_replies_action_idx";
  ALTER TABLE "_emergency_replies_v" RENAME COLUMN "version_topic" TO "version_action";
  ALTER TABLE "_emergency_replies_v" ALTER COLUMN "version_action" TYPE "enum__emergency_replies_v_version_action"
    USING (CASE "version_action"::text WHEN 'suicide_selfharm' THEN 'crisis' WHEN 'poisoning_overdose' THEN 'emergency_poison' WHEN 'unresponsive' THEN 'emergency' WHEN 'rabies_exposure' THEN 'urgent_today' WHEN 'pregnancy' THEN 'urgent_pregnancy_infant' END)::"enum__emergency_replies_v_version_action";
  ALTER INDEX "_emergency_replies_v_version_version_topic_idx" RENAME TO "_emergency_replies_v_version_version_action_idx";

  DROP TYPE "public"."enum_red_flag_patterns_topic";
  DROP TYPE "public"."enum__red_flag_patterns_v_version_topic";
  DROP TYPE "public"."enum_emergency_replies_topic";
  DROP TYPE "public"."enum__emergency_replies_v_version_topic";`)
}
