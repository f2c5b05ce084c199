ALTER TABLE "accounts" ADD COLUMN "gender" text;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_gender" CHECK ("accounts"."gender" in ('female','male'));