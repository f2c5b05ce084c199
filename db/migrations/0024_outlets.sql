CREATE TABLE "telegram_messages" (
	"subscriber_id" bigint NOT NULL,
	"article_id" bigint NOT NULL,
	"message_id" bigint,
	"is_doubtful" boolean DEFAULT false NOT NULL,
	CONSTRAINT "telegram_messages_subscriber_id_article_id_pk" PRIMARY KEY("subscriber_id","article_id")
);
--> statement-breakpoint
ALTER TABLE "deliveries" DROP CONSTRAINT "deliveries_channel";--> statement-breakpoint
ALTER TABLE "deliveries" DROP CONSTRAINT "deliveries_status";--> statement-breakpoint
ALTER TABLE "subscribers" DROP CONSTRAINT "subscribers_channel";--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "article_id" bigint;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "taken_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "subscribers" ADD COLUMN "section_ids" bigint[] DEFAULT '{}'::bigint[] NOT NULL;--> statement-breakpoint
ALTER TABLE "subscribers" ADD COLUMN "paused_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "telegram_messages" ADD CONSTRAINT "telegram_messages_subscriber_id_subscribers_id_fk" FOREIGN KEY ("subscriber_id") REFERENCES "public"."subscribers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "telegram_messages" ADD CONSTRAINT "telegram_messages_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "deliveries_lane" ON "deliveries" USING btree ("article_id","subscriber_id") WHERE article_id is not null;--> statement-breakpoint
CREATE INDEX "deliveries_outlets" ON "deliveries" USING btree ("id") WHERE channel in ('hook','telegram','websub','indexnow') or subscriber_id is not null;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_channel" CHECK ("deliveries"."channel" in ('mail','hook','telegram','websub','indexnow'));--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_status" CHECK ("deliveries"."status" in ('waiting','sent','kept','failed','replaced'));--> statement-breakpoint
ALTER TABLE "subscribers" ADD CONSTRAINT "subscribers_channel" CHECK ("subscribers"."channel" in ('mail','hook','telegram'));