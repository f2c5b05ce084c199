CREATE TABLE "search_word_changes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "search_word_changes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"folded" text NOT NULL,
	"shown" text NOT NULL,
	"articles" integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX "search_words_gone" ON "search_words" USING btree ("folded") WHERE articles <= 0;