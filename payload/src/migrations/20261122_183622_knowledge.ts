import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_conditions_specialties" AS ENUM('general-medicine', 'family-medicine', 'paediatrics', 'obstetrics-gynaecology', 'cardiology', 'dermatology', 'diabetology', 'endocrinology', 'ent', 'gastroenterology', 'nephrology', 'neurology', 'ophthalmology', 'orthopaedics', 'psychiatry', 'pulmonology', 'urology');
  CREATE TYPE "public"."enum_conditions_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__conditions_v_version_specialties" AS ENUM('general-medicine', 'family-medicine', 'paediatrics', 'obstetrics-gynaecology', 'cardiology', 'dermatology', 'diabetology', 'endocrinology', 'ent', 'gastroenterology', 'nephrology', 'neurology', 'ophthalmology', 'orthopaedics', 'psychiatry', 'pulmonology', 'urology');
  CREATE TYPE "public"."enum__conditions_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__conditions_v_published_locale" AS ENUM('en', 'hi');
  CREATE TYPE "public"."enum_monographs_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__monographs_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__monographs_v_published_locale" AS ENUM('en', 'hi');
  CREATE TYPE "public"."enum_glossary_language" AS ENUM('en', 'hinglish', 'hi');
  CREATE TYPE "public"."enum_glossary_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__glossary_v_version_language" AS ENUM('en', 'hinglish', 'hi');
  CREATE TYPE "public"."enum__glossary_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__glossary_v_published_locale" AS ENUM('en', 'hi');
  CREATE TYPE "public"."enum_red_flag_patterns_category" AS ENUM('acs_chest_pain', 'stroke', 'breathing', 'anaphylaxis', 'seizure', 'severe_bleeding', 'poisoning_overdose', 'suicide_selfharm', 'pregnancy', 'infant_danger', 'meningitis', 'sepsis', 'dengue_warning', 'unresponsive', 'snake_scorpion', 'rabies_exposure', 'acute_abdomen', 'eye_emergency', 'dvt_pe', 'dka_hyperglycaemia', 'hypoglycaemia', 'head_injury', 'burn_electric', 'heat_stroke', 'dehydration', 'severe_drug_reaction', 'hypertensive_emergency');
  CREATE TYPE "public"."enum_red_flag_patterns_language" AS ENUM('en', 'hinglish', 'hi');
  CREATE TYPE "public"."enum_red_flag_patterns_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__red_flag_patterns_v_version_category" AS ENUM('acs_chest_pain', 'stroke', 'breathing', 'anaphylaxis', 'seizure', 'severe_bleeding', 'poisoning_overdose', 'suicide_selfharm', 'pregnancy', 'infant_danger', 'meningitis', 'sepsis', 'dengue_warning', 'unresponsive', 'snake_scorpion', 'rabies_exposure', 'acute_abdomen', 'eye_emergency', 'dvt_pe', 'dka_hyperglycaemia', 'hypoglycaemia', 'head_injury', 'burn_electric', 'heat_stroke', 'dehydration', 'severe_drug_reaction', 'hypertensive_emergency');
  CREATE TYPE "public"."enum__red_flag_patterns_v_version_language" AS ENUM('en', 'hinglish', 'hi');
  CREATE TYPE "public"."enum__red_flag_patterns_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__red_flag_patterns_v_published_locale" AS ENUM('en', 'hi');
  CREATE TYPE "public"."enum_emergency_replies_action" AS ENUM('emergency', 'crisis', 'emergency_poison', 'urgent_today', 'urgent_pregnancy_infant');
  CREATE TYPE "public"."enum_emergency_replies_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__emergency_replies_v_version_action" AS ENUM('emergency', 'crisis', 'emergency_poison', 'urgent_today', 'urgent_pregnancy_infant');
  CREATE TYPE "public"."enum__emergency_replies_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__emergency_replies_v_published_locale" AS ENUM('en', 'hi');
  CREATE TYPE "public"."enum_helplines_kind" AS ENUM('all_emergencies', 'ambulance', 'mental_health', 'poison', 'women', 'child');
  CREATE TYPE "public"."enum_helplines_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__helplines_v_version_kind" AS ENUM('all_emergencies', 'ambulance', 'mental_health', 'poison', 'women', 'child');
  CREATE TYPE "public"."enum__helplines_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__helplines_v_published_locale" AS ENUM('en', 'hi');
  CREATE TABLE "conditions_specialties" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_conditions_specialties",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "conditions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"reviewed_by_id" integer,
  	"reviewed_on" timestamp(3) with time zone,
  	"review_due_on" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_conditions_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "conditions_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "conditions_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "conditions_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"sources_id" integer
  );
  
  CREATE TABLE "_conditions_v_version_specialties" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__conditions_v_version_specialties",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_conditions_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_slug" varchar,
  	"version_reviewed_by_id" integer,
  	"version_reviewed_on" timestamp(3) with time zone,
  	"version_review_due_on" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__conditions_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__conditions_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_conditions_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_conditions_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_conditions_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"sources_id" integer
  );
  
  CREATE TABLE "monographs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"molecule" varchar,
  	"prescription_only" boolean DEFAULT true,
  	"medicine_class" varchar,
  	"reviewed_by_id" integer,
  	"reviewed_on" timestamp(3) with time zone,
  	"review_due_on" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_monographs_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "monographs_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "monographs_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"sources_id" integer
  );
  
  CREATE TABLE "_monographs_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_slug" varchar,
  	"version_molecule" varchar,
  	"version_prescription_only" boolean DEFAULT true,
  	"version_medicine_class" varchar,
  	"version_reviewed_by_id" integer,
  	"version_reviewed_on" timestamp(3) with time zone,
  	"version_review_due_on" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__monographs_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__monographs_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_monographs_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_monographs_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"sources_id" integer
  );
  
  CREATE TABLE "glossary" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"term" varchar,
  	"language" "enum_glossary_language",
  	"reviewed_by_id" integer,
  	"reviewed_on" timestamp(3) with time zone,
  	"review_due_on" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_glossary_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "glossary_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_glossary_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_term" varchar,
  	"version_language" "enum__glossary_v_version_language",
  	"version_reviewed_by_id" integer,
  	"version_reviewed_on" timestamp(3) with time zone,
  	"version_review_due_on" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__glossary_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__glossary_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_glossary_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "red_flag_patterns_all_of" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "red_flag_patterns" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"category" "enum_red_flag_patterns_category",
  	"language" "enum_red_flag_patterns_language",
  	"enabled" boolean DEFAULT true,
  	"reviewed_by_id" integer,
  	"reviewed_on" timestamp(3) with time zone,
  	"review_due_on" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_red_flag_patterns_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "red_flag_patterns_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_red_flag_patterns_v_version_all_of" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_red_flag_patterns_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar,
  	"version_category" "enum__red_flag_patterns_v_version_category",
  	"version_language" "enum__red_flag_patterns_v_version_language",
  	"version_enabled" boolean DEFAULT true,
  	"version_reviewed_by_id" integer,
  	"version_reviewed_on" timestamp(3) with time zone,
  	"version_review_due_on" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__red_flag_patterns_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__red_flag_patterns_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_red_flag_patterns_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "emergency_replies" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"action" "enum_emergency_replies_action",
  	"reviewed_by_id" integer,
  	"reviewed_on" timestamp(3) with time zone,
  	"review_due_on" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_emergency_replies_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "emergency_replies_locales" (
  	"title" varchar,
  	"body" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "emergency_replies_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"helplines_id" integer
  );
  
  CREATE TABLE "_emergency_replies_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_action" "enum__emergency_replies_v_version_action",
  	"version_reviewed_by_id" integer,
  	"version_reviewed_on" timestamp(3) with time zone,
  	"version_review_due_on" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__emergency_replies_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__emergency_replies_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_emergency_replies_v_locales" (
  	"version_title" varchar,
  	"version_body" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_emergency_replies_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"helplines_id" integer
  );
  
  CREATE TABLE "helplines" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"phone" varchar,
  	"kind" "enum_helplines_kind",
  	"verified_on" timestamp(3) with time zone,
  	"source_url" varchar,
  	"reviewed_by_id" integer,
  	"reviewed_on" timestamp(3) with time zone,
  	"review_due_on" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_helplines_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "helplines_locales" (
  	"name" varchar,
  	"purpose" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_helplines_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_phone" varchar,
  	"version_kind" "enum__helplines_v_version_kind",
  	"version_verified_on" timestamp(3) with time zone,
  	"version_source_url" varchar,
  	"version_reviewed_by_id" integer,
  	"version_reviewed_on" timestamp(3) with time zone,
  	"version_review_due_on" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__helplines_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__helplines_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_helplines_v_locales" (
  	"version_name" varchar,
  	"version_purpose" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "media" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  ALTER TABLE "articles" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "_articles_v" ADD COLUMN "version_deleted_at" timestamp(3) with time zone;
  ALTER TABLE "doctors" ADD COLUMN "photo_id" integer;
  ALTER TABLE "doctors" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "_doctors_v" ADD COLUMN "version_photo_id" integer;
  ALTER TABLE "_doctors_v" ADD COLUMN "version_deleted_at" timestamp(3) with time zone;
  ALTER TABLE "sources" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "conditions_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "monographs_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "glossary_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "red_flag_patterns_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "emergency_replies_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "helplines_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "media_id" integer;
  ALTER TABLE "conditions_specialties" ADD CONSTRAINT "conditions_specialties_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "conditions" ADD CONSTRAINT "conditions_reviewed_by_id_users_id_fk" FOREIGN KEY ("reviewed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "conditions_locales" ADD CONSTRAINT "conditions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "conditions_texts" ADD CONSTRAINT "conditions_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "conditions_rels" ADD CONSTRAINT "conditions_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "conditions_rels" ADD CONSTRAINT "conditions_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_conditions_v_version_specialties" ADD CONSTRAINT "_conditions_v_version_specialties_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_conditions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_conditions_v" ADD CONSTRAINT "_conditions_v_parent_id_conditions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."conditions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_conditions_v" ADD CONSTRAINT "_conditions_v_version_reviewed_by_id_users_id_fk" FOREIGN KEY ("version_reviewed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_conditions_v_locales" ADD CONSTRAINT "_conditions_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_conditions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_conditions_v_texts" ADD CONSTRAINT "_conditions_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_conditions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_conditions_v_rels" ADD CONSTRAINT "_conditions_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_conditions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_conditions_v_rels" ADD CONSTRAINT "_conditions_v_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "monographs" ADD CONSTRAINT "monographs_reviewed_by_id_users_id_fk" FOREIGN KEY ("reviewed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "monographs_locales" ADD CONSTRAINT "monographs_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."monographs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "monographs_rels" ADD CONSTRAINT "monographs_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."monographs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "monographs_rels" ADD CONSTRAINT "monographs_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_monographs_v" ADD CONSTRAINT "_monographs_v_parent_id_monographs_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."monographs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_monographs_v" ADD CONSTRAINT "_monographs_v_version_reviewed_by_id_users_id_fk" FOREIGN KEY ("version_reviewed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_monographs_v_locales" ADD CONSTRAINT "_monographs_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_monographs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_monographs_v_rels" ADD CONSTRAINT "_monographs_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_monographs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_monographs_v_rels" ADD CONSTRAINT "_monographs_v_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "glossary" ADD CONSTRAINT "glossary_reviewed_by_id_users_id_fk" FOREIGN KEY ("reviewed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "glossary_texts" ADD CONSTRAINT "glossary_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."glossary"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_glossary_v" ADD CONSTRAINT "_glossary_v_parent_id_glossary_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."glossary"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_glossary_v" ADD CONSTRAINT "_glossary_v_version_reviewed_by_id_users_id_fk" FOREIGN KEY ("version_reviewed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_glossary_v_texts" ADD CONSTRAINT "_glossary_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_glossary_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "red_flag_patterns_all_of" ADD CONSTRAINT "red_flag_patterns_all_of_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."red_flag_patterns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "red_flag_patterns" ADD CONSTRAINT "red_flag_patterns_reviewed_by_id_users_id_fk" FOREIGN KEY ("reviewed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "red_flag_patterns_texts" ADD CONSTRAINT "red_flag_patterns_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."red_flag_patterns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_red_flag_patterns_v_version_all_of" ADD CONSTRAINT "_red_flag_patterns_v_version_all_of_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_red_flag_patterns_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_red_flag_patterns_v" ADD CONSTRAINT "_red_flag_patterns_v_parent_id_red_flag_patterns_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."red_flag_patterns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_red_flag_patterns_v" ADD CONSTRAINT "_red_flag_patterns_v_version_reviewed_by_id_users_id_fk" FOREIGN KEY ("version_reviewed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_red_flag_patterns_v_texts" ADD CONSTRAINT "_red_flag_patterns_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_red_flag_patterns_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "emergency_replies" ADD CONSTRAINT "emergency_replies_reviewed_by_id_users_id_fk" FOREIGN KEY ("reviewed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "emergency_replies_locales" ADD CONSTRAINT "emergency_replies_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."emergency_replies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "emergency_replies_rels" ADD CONSTRAINT "emergency_replies_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."emergency_replies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "emergency_replies_rels" ADD CONSTRAINT "emergency_replies_rels_helplines_fk" FOREIGN KEY ("helplines_id") REFERENCES "public"."helplines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_emergency_replies_v" ADD CONSTRAINT "_emergency_replies_v_parent_id_emergency_replies_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."emergency_replies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_emergency_replies_v" ADD CONSTRAINT "_emergency_replies_v_version_reviewed_by_id_users_id_fk" FOREIGN KEY ("version_reviewed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_emergency_replies_v_locales" ADD CONSTRAINT "_emergency_replies_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_emergency_replies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_emergency_replies_v_rels" ADD CONSTRAINT "_emergency_replies_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_emergency_replies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_emergency_replies_v_rels" ADD CONSTRAINT "_emergency_replies_v_rels_helplines_fk" FOREIGN KEY ("helplines_id") REFERENCES "public"."helplines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "helplines" ADD CONSTRAINT "helplines_reviewed_by_id_users_id_fk" FOREIGN KEY ("reviewed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "helplines_locales" ADD CONSTRAINT "helplines_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."helplines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_helplines_v" ADD CONSTRAINT "_helplines_v_parent_id_helplines_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."helplines"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_helplines_v" ADD CONSTRAINT "_helplines_v_version_reviewed_by_id_users_id_fk" FOREIGN KEY ("version_reviewed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_helplines_v_locales" ADD CONSTRAINT "_helplines_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_helplines_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "conditions_specialties_order_idx" ON "conditions_specialties" USING btree ("order");
  CREATE INDEX "conditions_specialties_parent_idx" ON "conditions_specialties" USING btree ("parent_id");
  CREATE INDEX "conditions_specialties_value_idx" ON "conditions_specialties" USING btree ("value");
  CREATE UNIQUE INDEX "conditions_slug_idx" ON "conditions" USING btree ("slug");
  CREATE INDEX "conditions_reviewed_by_idx" ON "conditions" USING btree ("reviewed_by_id");
  CREATE INDEX "conditions_review_due_on_idx" ON "conditions" USING btree ("review_due_on");
  CREATE INDEX "conditions_updated_at_idx" ON "conditions" USING btree ("updated_at");
  CREATE INDEX "conditions_created_at_idx" ON "conditions" USING btree ("created_at");
  CREATE INDEX "conditions_deleted_at_idx" ON "conditions" USING btree ("deleted_at");
  CREATE INDEX "conditions__status_idx" ON "conditions" USING btree ("_status");
  CREATE UNIQUE INDEX "conditions_locales_locale_parent_id_unique" ON "conditions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "conditions_texts_order_parent" ON "conditions_texts" USING btree ("order","parent_id");
  CREATE INDEX "conditions_rels_order_idx" ON "conditions_rels" USING btree ("order");
  CREATE INDEX "conditions_rels_parent_idx" ON "conditions_rels" USING btree ("parent_id");
  CREATE INDEX "conditions_rels_path_idx" ON "conditions_rels" USING btree ("path");
  CREATE INDEX "conditions_rels_sources_id_idx" ON "conditions_rels" USING btree ("sources_id");
  CREATE INDEX "_conditions_v_version_specialties_order_idx" ON "_conditions_v_version_specialties" USING btree ("order");
  CREATE INDEX "_conditions_v_version_specialties_parent_idx" ON "_conditions_v_version_specialties" USING btree ("parent_id");
  CREATE INDEX "_conditions_v_version_specialties_value_idx" ON "_conditions_v_version_specialties" USING btree ("value");
  CREATE INDEX "_conditions_v_parent_idx" ON "_conditions_v" USING btree ("parent_id");
  CREATE INDEX "_conditions_v_version_version_slug_idx" ON "_conditions_v" USING btree ("version_slug");
  CREATE INDEX "_conditions_v_version_version_reviewed_by_idx" ON "_conditions_v" USING btree ("version_reviewed_by_id");
  CREATE INDEX "_conditions_v_version_version_review_due_on_idx" ON "_conditions_v" USING btree ("version_review_due_on");
  CREATE INDEX "_conditions_v_version_version_updated_at_idx" ON "_conditions_v" USING btree ("version_updated_at");
  CREATE INDEX "_conditions_v_version_version_created_at_idx" ON "_conditions_v" USING btree ("version_created_at");
  CREATE INDEX "_conditions_v_version_version_deleted_at_idx" ON "_conditions_v" USING btree ("version_deleted_at");
  CREATE INDEX "_conditions_v_version_version__status_idx" ON "_conditions_v" USING btree ("version__status");
  CREATE INDEX "_conditions_v_created_at_idx" ON "_conditions_v" USING btree ("created_at");
  CREATE INDEX "_conditions_v_updated_at_idx" ON "_conditions_v" USING btree ("updated_at");
  CREATE INDEX "_conditions_v_snapshot_idx" ON "_conditions_v" USING btree ("snapshot");
  CREATE INDEX "_conditions_v_published_locale_idx" ON "_conditions_v" USING btree ("published_locale");
  CREATE INDEX "_conditions_v_latest_idx" ON "_conditions_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_conditions_v_locales_locale_parent_id_unique" ON "_conditions_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_conditions_v_texts_order_parent" ON "_conditions_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_conditions_v_rels_order_idx" ON "_conditions_v_rels" USING btree ("order");
  CREATE INDEX "_conditions_v_rels_parent_idx" ON "_conditions_v_rels" USING btree ("parent_id");
  CREATE INDEX "_conditions_v_rels_path_idx" ON "_conditions_v_rels" USING btree ("path");
  CREATE INDEX "_conditions_v_rels_sources_id_idx" ON "_conditions_v_rels" USING btree ("sources_id");
  CREATE UNIQUE INDEX "monographs_slug_idx" ON "monographs" USING btree ("slug");
  CREATE UNIQUE INDEX "monographs_molecule_idx" ON "monographs" USING btree ("molecule");
  CREATE INDEX "monographs_reviewed_by_idx" ON "monographs" USING btree ("reviewed_by_id");
  CREATE INDEX "monographs_review_due_on_idx" ON "monographs" USING btree ("review_due_on");
  CREATE INDEX "monographs_updated_at_idx" ON "monographs" USING btree ("updated_at");
  CREATE INDEX "monographs_created_at_idx" ON "monographs" USING btree ("created_at");
  CREATE INDEX "monographs_deleted_at_idx" ON "monographs" USING btree ("deleted_at");
  CREATE INDEX "monographs__status_idx" ON "monographs" USING btree ("_status");
  CREATE UNIQUE INDEX "monographs_locales_locale_parent_id_unique" ON "monographs_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "monographs_rels_order_idx" ON "monographs_rels" USING btree ("order");
  CREATE INDEX "monographs_rels_parent_idx" ON "monographs_rels" USING btree ("parent_id");
  CREATE INDEX "monographs_rels_path_idx" ON "monographs_rels" USING btree ("path");
  CREATE INDEX "monographs_rels_sources_id_idx" ON "monographs_rels" USING btree ("sources_id");
  CREATE INDEX "_monographs_v_parent_idx" ON "_monographs_v" USING btree ("parent_id");
  CREATE INDEX "_monographs_v_version_version_slug_idx" ON "_monographs_v" USING btree ("version_slug");
  CREATE INDEX "_monographs_v_version_version_molecule_idx" ON "_monographs_v" USING btree ("version_molecule");
  CREATE INDEX "_monographs_v_version_version_reviewed_by_idx" ON "_monographs_v" USING btree ("version_reviewed_by_id");
  CREATE INDEX "_monographs_v_version_version_review_due_on_idx" ON "_monographs_v" USING btree ("version_review_due_on");
  CREATE INDEX "_monographs_v_version_version_updated_at_idx" ON "_monographs_v" USING btree ("version_updated_at");
  CREATE INDEX "_monographs_v_version_version_created_at_idx" ON "_monographs_v" USING btree ("version_created_at");
  CREATE INDEX "_monographs_v_version_version_deleted_at_idx" ON "_monographs_v" USING btree ("version_deleted_at");
  CREATE INDEX "_monographs_v_version_version__status_idx" ON "_monographs_v" USING btree ("version__status");
  CREATE INDEX "_monographs_v_created_at_idx" ON "_monographs_v" USING btree ("created_at");
  CREATE INDEX "_monographs_v_updated_at_idx" ON "_monographs_v" USING btree ("updated_at");
  CREATE INDEX "_monographs_v_snapshot_idx" ON "_monographs_v" USING btree ("snapshot");
  CREATE INDEX "_monographs_v_published_locale_idx" ON "_monographs_v" USING btree ("published_locale");
  CREATE INDEX "_monographs_v_latest_idx" ON "_monographs_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_monographs_v_locales_locale_parent_id_unique" ON "_monographs_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_monographs_v_rels_order_idx" ON "_monographs_v_rels" USING btree ("order");
  CREATE INDEX "_monographs_v_rels_parent_idx" ON "_monographs_v_rels" USING btree ("parent_id");
  CREATE INDEX "_monographs_v_rels_path_idx" ON "_monographs_v_rels" USING btree ("path");
  CREATE INDEX "_monographs_v_rels_sources_id_idx" ON "_monographs_v_rels" USING btree ("sources_id");
  CREATE INDEX "glossary_reviewed_by_idx" ON "glossary" USING btree ("reviewed_by_id");
  CREATE INDEX "glossary_review_due_on_idx" ON "glossary" USING btree ("review_due_on");
  CREATE INDEX "glossary_updated_at_idx" ON "glossary" USING btree ("updated_at");
  CREATE INDEX "glossary_created_at_idx" ON "glossary" USING btree ("created_at");
  CREATE INDEX "glossary_deleted_at_idx" ON "glossary" USING btree ("deleted_at");
  CREATE INDEX "glossary__status_idx" ON "glossary" USING btree ("_status");
  CREATE UNIQUE INDEX "term_language_idx" ON "glossary" USING btree ("term","language");
  CREATE INDEX "glossary_texts_order_parent" ON "glossary_texts" USING btree ("order","parent_id");
  CREATE INDEX "_glossary_v_parent_idx" ON "_glossary_v" USING btree ("parent_id");
  CREATE INDEX "_glossary_v_version_version_reviewed_by_idx" ON "_glossary_v" USING btree ("version_reviewed_by_id");
  CREATE INDEX "_glossary_v_version_version_review_due_on_idx" ON "_glossary_v" USING btree ("version_review_due_on");
  CREATE INDEX "_glossary_v_version_version_updated_at_idx" ON "_glossary_v" USING btree ("version_updated_at");
  CREATE INDEX "_glossary_v_version_version_created_at_idx" ON "_glossary_v" USING btree ("version_created_at");
  CREATE INDEX "_glossary_v_version_version_deleted_at_idx" ON "_glossary_v" USING btree ("version_deleted_at");
  CREATE INDEX "_glossary_v_version_version__status_idx" ON "_glossary_v" USING btree ("version__status");
  CREATE INDEX "_glossary_v_created_at_idx" ON "_glossary_v" USING btree ("created_at");
  CREATE INDEX "_glossary_v_updated_at_idx" ON "_glossary_v" USING btree ("updated_at");
  CREATE INDEX "_glossary_v_snapshot_idx" ON "_glossary_v" USING btree ("snapshot");
  CREATE INDEX "_glossary_v_published_locale_idx" ON "_glossary_v" USING btree ("published_locale");
  CREATE INDEX "_glossary_v_latest_idx" ON "_glossary_v" USING btree ("latest");
  CREATE INDEX "version_term_version_language_idx" ON "_glossary_v" USING btree ("version_term","version_language");
  CREATE INDEX "_glossary_v_texts_order_parent" ON "_glossary_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "red_flag_patterns_all_of_order_idx" ON "red_flag_patterns_all_of" USING btree ("_order");
  CREATE INDEX "red_flag_patterns_all_of_parent_id_idx" ON "red_flag_patterns_all_of" USING btree ("_parent_id");
  CREATE INDEX "red_flag_patterns_reviewed_by_idx" ON "red_flag_patterns" USING btree ("reviewed_by_id");
  CREATE INDEX "red_flag_patterns_review_due_on_idx" ON "red_flag_patterns" USING btree ("review_due_on");
  CREATE INDEX "red_flag_patterns_updated_at_idx" ON "red_flag_patterns" USING btree ("updated_at");
  CREATE INDEX "red_flag_patterns_created_at_idx" ON "red_flag_patterns" USING btree ("created_at");
  CREATE INDEX "red_flag_patterns_deleted_at_idx" ON "red_flag_patterns" USING btree ("deleted_at");
  CREATE INDEX "red_flag_patterns__status_idx" ON "red_flag_patterns" USING btree ("_status");
  CREATE INDEX "red_flag_patterns_texts_order_parent" ON "red_flag_patterns_texts" USING btree ("order","parent_id");
  CREATE INDEX "_red_flag_patterns_v_version_all_of_order_idx" ON "_red_flag_patterns_v_version_all_of" USING btree ("_order");
  CREATE INDEX "_red_flag_patterns_v_version_all_of_parent_id_idx" ON "_red_flag_patterns_v_version_all_of" USING btree ("_parent_id");
  CREATE INDEX "_red_flag_patterns_v_parent_idx" ON "_red_flag_patterns_v" USING btree ("parent_id");
  CREATE INDEX "_red_flag_patterns_v_version_version_reviewed_by_idx" ON "_red_flag_patterns_v" USING btree ("version_reviewed_by_id");
  CREATE INDEX "_red_flag_patterns_v_version_version_review_due_on_idx" ON "_red_flag_patterns_v" USING btree ("version_review_due_on");
  CREATE INDEX "_red_flag_patterns_v_version_version_updated_at_idx" ON "_red_flag_patterns_v" USING btree ("version_updated_at");
  CREATE INDEX "_red_flag_patterns_v_version_version_created_at_idx" ON "_red_flag_patterns_v" USING btree ("version_created_at");
  CREATE INDEX "_red_flag_patterns_v_version_version_deleted_at_idx" ON "_red_flag_patterns_v" USING btree ("version_deleted_at");
  CREATE INDEX "_red_flag_patterns_v_version_version__status_idx" ON "_red_flag_patterns_v" USING btree ("version__status");
  CREATE INDEX "_red_flag_patterns_v_created_at_idx" ON "_red_flag_patterns_v" USING btree ("created_at");
  CREATE INDEX "_red_flag_patterns_v_updated_at_idx" ON "_red_flag_patterns_v" USING btree ("updated_at");
  CREATE INDEX "_red_flag_patterns_v_snapshot_idx" ON "_red_flag_patterns_v" USING btree ("snapshot");
  CREATE INDEX "_red_flag_patterns_v_published_locale_idx" ON "_red_flag_patterns_v" USING btree ("published_locale");
  CREATE INDEX "_red_flag_patterns_v_latest_idx" ON "_red_flag_patterns_v" USING btree ("latest");
  CREATE INDEX "_red_flag_patterns_v_texts_order_parent" ON "_red_flag_patterns_v_texts" USING btree ("order","parent_id");
  CREATE UNIQUE INDEX "emergency_replies_action_idx" ON "emergency_replies" USING btree ("action");
  CREATE INDEX "emergency_replies_reviewed_by_idx" ON "emergency_replies" USING btree ("reviewed_by_id");
  CREATE INDEX "emergency_replies_review_due_on_idx" ON "emergency_replies" USING btree ("review_due_on");
  CREATE INDEX "emergency_replies_updated_at_idx" ON "emergency_replies" USING btree ("updated_at");
  CREATE INDEX "emergency_replies_created_at_idx" ON "emergency_replies" USING btree ("created_at");
  CREATE INDEX "emergency_replies_deleted_at_idx" ON "emergency_replies" USING btree ("deleted_at");
  CREATE INDEX "emergency_replies__status_idx" ON "emergency_replies" USING btree ("_status");
  CREATE UNIQUE INDEX "emergency_replies_locales_locale_parent_id_unique" ON "emergency_replies_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "emergency_replies_rels_order_idx" ON "emergency_replies_rels" USING btree ("order");
  CREATE INDEX "emergency_replies_rels_parent_idx" ON "emergency_replies_rels" USING btree ("parent_id");
  CREATE INDEX "emergency_replies_rels_path_idx" ON "emergency_replies_rels" USING btree ("path");
  CREATE INDEX "emergency_replies_rels_helplines_id_idx" ON "emergency_replies_rels" USING btree ("helplines_id");
  CREATE INDEX "_emergency_replies_v_parent_idx" ON "_emergency_replies_v" USING btree ("parent_id");
  CREATE INDEX "_emergency_replies_v_version_version_action_idx" ON "_emergency_replies_v" USING btree ("version_action");
  CREATE INDEX "_emergency_replies_v_version_version_reviewed_by_idx" ON "_emergency_replies_v" USING btree ("version_reviewed_by_id");
  CREATE INDEX "_emergency_replies_v_version_version_review_due_on_idx" ON "_emergency_replies_v" USING btree ("version_review_due_on");
  CREATE INDEX "_emergency_replies_v_version_version_updated_at_idx" ON "_emergency_replies_v" USING btree ("version_updated_at");
  CREATE INDEX "_emergency_replies_v_version_version_created_at_idx" ON "_emergency_replies_v" USING btree ("version_created_at");
  CREATE INDEX "_emergency_replies_v_version_version_deleted_at_idx" ON "_emergency_replies_v" USING btree ("version_deleted_at");
  CREATE INDEX "_emergency_replies_v_version_version__status_idx" ON "_emergency_replies_v" USING btree ("version__status");
  CREATE INDEX "_emergency_replies_v_created_at_idx" ON "_emergency_replies_v" USING btree ("created_at");
  CREATE INDEX "_emergency_replies_v_updated_at_idx" ON "_emergency_replies_v" USING btree ("updated_at");
  CREATE INDEX "_emergency_replies_v_snapshot_idx" ON "_emergency_replies_v" USING btree ("snapshot");
  CREATE INDEX "_emergency_replies_v_published_locale_idx" ON "_emergency_replies_v" USING btree ("published_locale");
  CREATE INDEX "_emergency_replies_v_latest_idx" ON "_emergency_replies_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_emergency_replies_v_locales_locale_parent_id_unique" ON "_emergency_replies_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_emergency_replies_v_rels_order_idx" ON "_emergency_replies_v_rels" USING btree ("order");
  CREATE INDEX "_emergency_replies_v_rels_parent_idx" ON "_emergency_replies_v_rels" USING btree ("parent_id");
  CREATE INDEX "_emergency_replies_v_rels_path_idx" ON "_emergency_replies_v_rels" USING btree ("path");
  CREATE INDEX "_emergency_replies_v_rels_helplines_id_idx" ON "_emergency_replies_v_rels" USING btree ("helplines_id");
  CREATE UNIQUE INDEX "helplines_phone_idx" ON "helplines" USING btree ("phone");
  CREATE INDEX "helplines_reviewed_by_idx" ON "helplines" USING btree ("reviewed_by_id");
  CREATE INDEX "helplines_review_due_on_idx" ON "helplines" USING btree ("review_due_on");
  CREATE INDEX "helplines_updated_at_idx" ON "helplines" USING btree ("updated_at");
  CREATE INDEX "helplines_created_at_idx" ON "helplines" USING btree ("created_at");
  CREATE INDEX "helplines_deleted_at_idx" ON "helplines" USING btree ("deleted_at");
  CREATE INDEX "helplines__status_idx" ON "helplines" USING btree ("_status");
  CREATE UNIQUE INDEX "helplines_locales_locale_parent_id_unique" ON "helplines_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_helplines_v_parent_idx" ON "_helplines_v" USING btree ("parent_id");
  CREATE INDEX "_helplines_v_version_version_phone_idx" ON "_helplines_v" USING btree ("version_phone");
  CREATE INDEX "_helplines_v_version_version_reviewed_by_idx" ON "_helplines_v" USING btree ("version_reviewed_by_id");
  CREATE INDEX "_helplines_v_version_version_review_due_on_idx" ON "_helplines_v" USING btree ("version_review_due_on");
  CREATE INDEX "_helplines_v_version_version_updated_at_idx" ON "_helplines_v" USING btree ("version_updated_at");
  CREATE INDEX "_helplines_v_version_version_created_at_idx" ON "_helplines_v" USING btree ("version_created_at");
  CREATE INDEX "_helplines_v_version_version_deleted_at_idx" ON "_helplines_v" USING btree ("version_deleted_at");
  CREATE INDEX "_helplines_v_version_version__status_idx" ON "_helplines_v" USING btree ("version__status");
  CREATE INDEX "_helplines_v_created_at_idx" ON "_helplines_v" USING btree ("created_at");
  CREATE INDEX "_helplines_v_updated_at_idx" ON "_helplines_v" USING btree ("updated_at");
  CREATE INDEX "_helplines_v_snapshot_idx" ON "_helplines_v" USING btree ("snapshot");
  CREATE INDEX "_helplines_v_published_locale_idx" ON "_helplines_v" USING btree ("published_locale");
  CREATE INDEX "_helplines_v_latest_idx" ON "_helplines_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_helplines_v_locales_locale_parent_id_unique" ON "_helplines_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE INDEX "media_deleted_at_idx" ON "media" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  ALTER TABLE "doctors" ADD CONSTRAINT "doctors_photo_id_media_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_doctors_v" ADD CONSTRAINT "_doctors_v_version_photo_id_media_id_fk" FOREIGN KEY ("version_photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_conditions_fk" FOREIGN KEY ("conditions_id") REFERENCES "public"."conditions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_monographs_fk" FOREIGN KEY ("monographs_id") REFERENCES "public"."monographs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_glossary_fk" FOREIGN KEY ("glossary_id") REFERENCES "public"."glossary"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_red_flag_patterns_fk" FOREIGN KEY ("red_flag_patterns_id") REFERENCES "public"."red_flag_patterns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_emergency_replies_fk" FOREIGN KEY ("emergency_replies_id") REFERENCES "public"."emergency_replies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_helplines_fk" FOREIGN KEY ("helplines_id") REFERENCES "public"."helplines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "articles_deleted_at_idx" ON "articles" USING btree ("deleted_at");
  CREATE INDEX "_articles_v_version_version_deleted_at_idx" ON "_articles_v" USING btree ("version_deleted_at");
  CREATE INDEX "doctors_photo_idx" ON "doctors" USING btree ("photo_id");
  CREATE INDEX "doctors_deleted_at_idx" ON "doctors" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "council_registration_number_idx" ON "doctors" USING btree ("council","registration_number");
  CREATE INDEX "_doctors_v_version_version_photo_idx" ON "_doctors_v" USING btree ("version_photo_id");
  CREATE INDEX "_doctors_v_version_version_deleted_at_idx" ON "_doctors_v" USING btree ("version_deleted_at");
  CREATE INDEX "version_council_version_registration_number_idx" ON "_doctors_v" USING btree ("version_council","version_registration_number");
  CREATE INDEX "sources_deleted_at_idx" ON "sources" USING btree ("deleted_at");
  CREATE INDEX "payload_locked_documents_rels_conditions_id_idx" ON "payload_locked_documents_rels" USING btree ("conditions_id");
  CREATE INDEX "payload_locked_documents_rels_monographs_id_idx" ON "payload_locked_documents_rels" USING btree ("monographs_id");
  CREATE INDEX "payload_locked_documents_rels_glossary_id_idx" ON "payload_locked_documents_rels" USING btree ("glossary_id");
  CREATE INDEX "payload_locked_documents_rels_red_flag_patterns_id_idx" ON "payload_locked_documents_rels" USING btree ("red_flag_patterns_id");
  CREATE INDEX "payload_locked_documents_rels_emergency_replies_id_idx" ON "payload_locked_documents_rels" USING btree ("emergency_replies_id");
  CREATE INDEX "payload_locked_documents_rels_helplines_id_idx" ON "payload_locked_documents_rels" USING btree ("helplines_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "conditions_specialties" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "conditions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "conditions_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "conditions_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "conditions_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_conditions_v_version_specialties" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_conditions_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_conditions_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_conditions_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_conditions_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "monographs" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "monographs_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "monographs_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_monographs_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_monographs_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_monographs_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "glossary" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "glossary_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_glossary_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_glossary_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "red_flag_patterns_all_of" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "red_flag_patterns" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "red_flag_patterns_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_red_flag_patterns_v_version_all_of" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_red_flag_patterns_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_red_flag_patterns_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "emergency_replies" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "emergency_replies_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "emergency_replies_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_emergency_replies_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_emergency_replies_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_emergency_replies_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "helplines" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "helplines_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_helplines_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_helplines_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "media" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "media_locales" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "conditions_specialties" CASCADE;
  DROP TABLE "conditions" CASCADE;
  DROP TABLE "conditions_locales" CASCADE;
  DROP TABLE "conditions_texts" CASCADE;
  DROP TABLE "conditions_rels" CASCADE;
  DROP TABLE "_conditions_v_version_specialties" CASCADE;
  DROP TABLE "_conditions_v" CASCADE;
  DROP TABLE "_conditions_v_locales" CASCADE;
  DROP TABLE "_conditions_v_texts" CASCADE;
  DROP TABLE "_conditions_v_rels" CASCADE;
  DROP TABLE "monographs" CASCADE;
  DROP TABLE "monographs_locales" CASCADE;
  DROP TABLE "monographs_rels" CASCADE;
  DROP TABLE "_monographs_v" CASCADE;
  DROP TABLE "_monographs_v_locales" CASCADE;
  DROP TABLE "_monographs_v_rels" CASCADE;
  DROP TABLE "glossary" CASCADE;
  DROP TABLE "glossary_texts" CASCADE;
  DROP TABLE "_glossary_v" CASCADE;
  DROP TABLE "_glossary_v_texts" CASCADE;
  DROP TABLE "red_flag_patterns_all_of" CASCADE;
  DROP TABLE "red_flag_patterns" CASCADE;
  DROP TABLE "red_flag_patterns_texts" CASCADE;
  DROP TABLE "_red_flag_patterns_v_version_all_of" CASCADE;
  DROP TABLE "_red_flag_patterns_v" CASCADE;
  DROP TABLE "_red_flag_patterns_v_texts" CASCADE;
  DROP TABLE "emergency_replies" CASCADE;
  DROP TABLE "emergency_replies_locales" CASCADE;
  DROP TABLE "emergency_replies_rels" CASCADE;
  DROP TABLE "_emergency_replies_v" CASCADE;
  DROP TABLE "_emergency_replies_v_locales" CASCADE;
  DROP TABLE "_emergency_replies_v_rels" CASCADE;
  DROP TABLE "helplines" CASCADE;
  DROP TABLE "helplines_locales" CASCADE;
  DROP TABLE "_helplines_v" CASCADE;
  DROP TABLE "_helplines_v_locales" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  ALTER TABLE "doctors" DROP CONSTRAINT "doctors_photo_id_media_id_fk";
  
  ALTER TABLE "_doctors_v" DROP CONSTRAINT "_doctors_v_version_photo_id_media_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_conditions_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_monographs_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_glossary_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_red_flag_patterns_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_emergency_replies_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_helplines_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_media_fk";
  
  DROP INDEX "articles_deleted_at_idx";
  DROP INDEX "_articles_v_version_version_deleted_at_idx";
  DROP INDEX "sources_deleted_at_idx";
  DROP INDEX "doctors_photo_idx";
  DROP INDEX "doctors_deleted_at_idx";
  DROP INDEX "council_registration_number_idx";
  DROP INDEX "_doctors_v_version_version_photo_idx";
  DROP INDEX "_doctors_v_version_version_deleted_at_idx";
  DROP INDEX "version_council_version_registration_number_idx";
  DROP INDEX "payload_locked_documents_rels_conditions_id_idx";
  DROP INDEX "payload_locked_documents_rels_monographs_id_idx";
  DROP INDEX "payload_locked_documents_rels_glossary_id_idx";
  DROP INDEX "payload_locked_documents_rels_red_flag_patterns_id_idx";
  DROP INDEX "payload_locked_documents_rels_emergency_replies_id_idx";
  DROP INDEX "payload_locked_documents_rels_helplines_id_idx";
  DROP INDEX "payload_locked_documents_rels_media_id_idx";
  ALTER TABLE "articles" DROP COLUMN "deleted_at";
  ALTER TABLE "_articles_v" DROP COLUMN "version_deleted_at";
  ALTER TABLE "sources" DROP COLUMN "deleted_at";
  ALTER TABLE "doctors" DROP COLUMN "photo_id";
  ALTER TABLE "doctors" DROP COLUMN "deleted_at";
  ALTER TABLE "_doctors_v" DROP COLUMN "version_photo_id";
  ALTER TABLE "_doctors_v" DROP COLUMN "version_deleted_at";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "conditions_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "monographs_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "glossary_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "red_flag_patterns_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "emergency_replies_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "helplines_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "media_id";
  DROP TYPE "public"."enum_conditions_specialties";
  DROP TYPE "public"."enum_conditions_status";
  DROP TYPE "public"."enum__conditions_v_version_specialties";
  DROP TYPE "public"."enum__conditions_v_version_status";
  DROP TYPE "public"."enum__conditions_v_published_locale";
  DROP TYPE "public"."enum_monographs_status";
  DROP TYPE "public"."enum__monographs_v_version_status";
  DROP TYPE "public"."enum__monographs_v_published_locale";
  DROP TYPE "public"."enum_glossary_language";
  DROP TYPE "public"."enum_glossary_status";
  DROP TYPE "public"."enum__glossary_v_version_language";
  DROP TYPE "public"."enum__glossary_v_version_status";
  DROP TYPE "public"."enum__glossary_v_published_locale";
  DROP TYPE "public"."enum_red_flag_patterns_category";
  DROP TYPE "public"."enum_red_flag_patterns_language";
  DROP TYPE "public"."enum_red_flag_patterns_status";
  DROP TYPE "public"."enum__red_flag_patterns_v_version_category";
  DROP TYPE "public"."enum__red_flag_patterns_v_version_language";
  DROP TYPE "public"."enum__red_flag_patterns_v_version_status";
  DROP TYPE "public"."enum__red_flag_patterns_v_published_locale";
  DROP TYPE "public"."enum_emergency_replies_action";
  DROP TYPE "public"."enum_emergency_replies_status";
  DROP TYPE "public"."enum__emergency_replies_v_version_action";
  DROP TYPE "public"."enum__emergency_replies_v_version_status";
  DROP TYPE "public"."enum__emergency_replies_v_published_locale";
  DROP TYPE "public"."enum_helplines_kind";
  DROP TYPE "public"."enum_helplines_status";
  DROP TYPE "public"."enum__helplines_v_version_kind";
  DROP TYPE "public"."enum__helplines_v_version_status";
  DROP TYPE "public"."enum__helplines_v_published_locale";`)
}
