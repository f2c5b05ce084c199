ALTER TABLE "sections" ADD COLUMN "is_shown" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "tags" ADD COLUMN "merged_into" bigint;--> statement-breakpoint
ALTER TABLE "tags" ADD CONSTRAINT "tags_merged_into_tags_id_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."tags"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "tags_merged" ON "tags" USING btree ("merged_into") WHERE merged_into is not null;--> statement-breakpoint
ALTER TABLE "tags" ADD CONSTRAINT "tags_merged_elsewhere" CHECK ("tags"."merged_into" <> "tags"."id");