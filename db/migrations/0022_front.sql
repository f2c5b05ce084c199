CREATE TABLE "article_views" (
	"hour" timestamp with time zone NOT NULL,
	"article_id" bigint NOT NULL,
	"views" integer NOT NULL,
	CONSTRAINT "article_views_hour_article_id_pk" PRIMARY KEY("hour","article_id")
);
--> statement-breakpoint
CREATE TABLE "breaking_lines" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "breaking_lines_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"text" text NOT NULL,
	"article_id" bigint,
	"launched_at" timestamp with time zone NOT NULL,
	"launched_by" bigint NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_by" bigint,
	CONSTRAINT "breaking_lines_text" CHECK (char_length("breaking_lines"."text") between 1 and 120)
);
--> statement-breakpoint
CREATE TABLE "front_draft" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"version" integer NOT NULL,
	"plan" jsonb,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by" bigint NOT NULL,
	CONSTRAINT "front_draft_one" CHECK ("front_draft"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE "front_launches" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "front_launches_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"plan" jsonb NOT NULL,
	"picture_ids" bigint[] NOT NULL,
	"restores" bigint,
	"at" timestamp with time zone NOT NULL,
	"by" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "article_views" ADD CONSTRAINT "article_views_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "breaking_lines" ADD CONSTRAINT "breaking_lines_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "breaking_lines" ADD CONSTRAINT "breaking_lines_launched_by_accounts_id_fk" FOREIGN KEY ("launched_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "breaking_lines" ADD CONSTRAINT "breaking_lines_ended_by_accounts_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "front_draft" ADD CONSTRAINT "front_draft_changed_by_accounts_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "front_launches" ADD CONSTRAINT "front_launches_by_accounts_id_fk" FOREIGN KEY ("by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "breaking_lines_open" ON "breaking_lines" USING btree ("expires_at") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "breaking_lines_latest" ON "breaking_lines" USING btree ("launched_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "articles_pictures" ON "articles" USING btree ("published_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE status = 'live' and body @? '$.content[*] ? (@.type == "gallery" || @.type == "embed")';