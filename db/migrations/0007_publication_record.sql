CREATE TABLE "corrections" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "corrections_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"article_id" bigint NOT NULL,
	"note" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by" bigint NOT NULL,
	CONSTRAINT "corrections_note" CHECK (length("corrections"."note") between 1 and 1000)
);
--> statement-breakpoint
CREATE TABLE "publication_record" (
	"id" bigint PRIMARY KEY NOT NULL,
	"article_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"text_version" integer NOT NULL,
	"text" jsonb,
	"at" timestamp with time zone NOT NULL,
	"by" bigint,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "publication_record_hash_unique" UNIQUE("hash")
);
--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_by_accounts_id_fk" FOREIGN KEY ("by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_record" ADD CONSTRAINT "publication_record_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_record" ADD CONSTRAINT "publication_record_by_accounts_id_fk" FOREIGN KEY ("by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "corrections_article" ON "corrections" USING btree ("article_id","id");--> statement-breakpoint
CREATE INDEX "corrections_latest" ON "corrections" USING btree ("at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "publication_record_article" ON "publication_record" USING btree ("article_id","id" DESC NULLS FIRST);--> statement-breakpoint
CREATE TRIGGER publication_record_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON publication_record
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER corrections_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON corrections
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
