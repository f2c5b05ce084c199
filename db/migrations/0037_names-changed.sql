CREATE TABLE "names_changed" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "names_changed_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"of" text NOT NULL,
	"of_id" bigint NOT NULL,
	"before" bigint,
	CONSTRAINT "names_changed_once" UNIQUE("of","of_id"),
	CONSTRAINT "names_changed_of" CHECK ("names_changed"."of" in ('tag','author'))
);
