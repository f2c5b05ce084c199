ALTER TABLE "articles" ADD COLUMN "lead_credit" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "authors" ADD COLUMN "is_guest" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "lead_credit" text DEFAULT '' NOT NULL;