ALTER TABLE "suggestions" ALTER COLUMN "anchor" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "suggestions" ADD COLUMN "field" text;--> statement-breakpoint
ALTER TABLE "suggestions" ADD COLUMN "field_text" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_one_place" CHECK (("suggestions"."field" is null) <> ("suggestions"."anchor" is null));