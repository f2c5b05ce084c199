ALTER TABLE "comments" ADD COLUMN "field" text;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "field_text" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_one_place" CHECK ("comments"."field" is null or "comments"."anchor" is null);