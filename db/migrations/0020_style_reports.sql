CREATE TABLE "style_reports" (
	"story_id" bigint NOT NULL,
	"text_version" integer NOT NULL,
	"checked_at" timestamp with time zone NOT NULL,
	"remarks" jsonb NOT NULL,
	CONSTRAINT "style_reports_story_id_text_version_pk" PRIMARY KEY("story_id","text_version")
);
--> statement-breakpoint
ALTER TABLE "style_reports" ADD CONSTRAINT "style_reports_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;