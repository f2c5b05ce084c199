CREATE FUNCTION stems(folded text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT reverse(
    regexp_replace(
      regexp_replace(
        reverse(
          regexp_replace(folded,
            '(^| )[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644(?!\u0643\u062a\u0631\u0648\u0646|\u0645\u0627\u0646\u064a|\u0628\u0627\u0646\u064a)|\u0644\u0644)(?=[^ ]{3})',
            '\1', 'g')),
        '(^| )(?:\u0627\u0647\u062a|\u0645\u0647\u062a|\u0647\u062a|\u062a\u0627|\u0646\u0648|\u0646\u064a|\u0627\u0647|\u0645\u0647|\u064a|\u0647|\u0627)+(?=[^ ]{3})',
        '\1', 'g'),
      '(^| )\u0621\u0627(?=[^ ]{4})', '\1', 'g'))
$$;
--> statement-breakpoint
CREATE FUNCTION search_vector(headline text, standfirst text, body text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT setweight(to_tsvector('simple'::regconfig, stems(fold(headline))), 'A')
    || setweight(to_tsvector('simple'::regconfig, stems(fold(standfirst))), 'B')
    || setweight(to_tsvector('simple'::regconfig, stems(fold(left(body, 100000)))), 'C')
$$;
--> statement-breakpoint
CREATE TABLE "search_words" (
	"folded" text PRIMARY KEY NOT NULL,
	"shown" text NOT NULL,
	"articles" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "synonyms" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "synonyms_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"words" text[] NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "synonyms_words" CHECK (cardinality("synonyms"."words") >= 2)
);
--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "names" text DEFAULT '' NOT NULL;--> statement-breakpoint
UPDATE "articles" SET "names" = concat_ws(' ',
  (SELECT string_agg(tags.name, ' ' ORDER BY position) FROM article_tags JOIN tags ON tags.id = tag_id WHERE article_id = articles.id),
  (SELECT string_agg(authors.name, ' ' ORDER BY position) FROM article_authors JOIN authors ON authors.id = author_id WHERE article_id = articles.id));--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (search_vector(headline, kicker || ' ' || standfirst || ' ' || names, dateline || ' ' || plain_text)) STORED;--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (search_vector(headline, kicker || ' ' || standfirst, dateline)) STORED;--> statement-breakpoint
CREATE INDEX "search_words_alike" ON "search_words" USING gin ("folded" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "search_words_begun" ON "search_words" USING btree ("folded" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "articles_search" ON "articles" USING gin ("search") WITH (fastupdate=false) WHERE status = 'live';--> statement-breakpoint
CREATE INDEX "stories_search" ON "stories" USING gin ("search") WHERE spiked_at is null;--> statement-breakpoint
INSERT INTO "search_words" ("folded", "shown", "articles")
SELECT folded, min(shown), sum(articles) FROM (
  SELECT fold(shown) AS folded, shown, count(*) AS articles FROM (
    SELECT DISTINCT id, regexp_split_to_table(
      regexp_replace(concat_ws(' ', headline, kicker, standfirst, names, left(plain_text, 1200)), '[\u0640\u064b-\u0652\u0670]', '', 'g'),
      '[^0-9A-Za-z\u0621-\u063a\u0641-\u064a\u0671-\u06d3]+') AS shown
    FROM articles WHERE status = 'live') words
  WHERE length(shown) BETWEEN 3 AND 24 AND shown !~ '^[0-9]+$'
  GROUP BY shown) counted
WHERE length(folded) BETWEEN 3 AND 24
GROUP BY folded;
--> statement-breakpoint
INSERT INTO "synonyms" ("words") VALUES
  ('{"وزير","وزراء"}'),
  ('{"مصرف","مصارف","بنك","بنوك"}'),
  ('{"خبر","أخبار"}'),
  ('{"شهيد","شهداء"}'),
  ('{"رئيس","رؤساء"}'),
  ('{"حزب","أحزاب"}'),
  ('{"كتلة","كتل"}'),
  ('{"نائب","نواب"}'),
  ('{"قانون","قوانين"}'),
  ('{"سعر","أسعار"}'),
  ('{"راتب","رواتب","مرتب","مرتبات"}'),
  ('{"عامل","عمال"}'),
  ('{"طالب","طلاب","طلبة"}'),
  ('{"مدرسة","مدارس"}'),
  ('{"طبيب","أطباء"}'),
  ('{"دواء","أدوية"}'),
  ('{"مرض","أمراض"}'),
  ('{"مريض","مرضى"}'),
  ('{"حريق","حرائق"}'),
  ('{"سد","سدود"}'),
  ('{"نهر","أنهار"}'),
  ('{"جسر","جسور"}'),
  ('{"طريق","طرق"}'),
  ('{"شارع","شوارع"}'),
  ('{"مدينة","مدن"}'),
  ('{"قرية","قرى"}'),
  ('{"معبر","معابر","منفذ","منافذ"}'),
  ('{"ميناء","موانئ"}'),
  ('{"حقل","حقول"}'),
  ('{"بئر","آبار"}'),
  ('{"نفط","بترول"}'),
  ('{"سفير","سفراء"}'),
  ('{"زعيم","زعماء"}'),
  ('{"قائد","قادة"}'),
  ('{"جندي","جنود"}'),
  ('{"ضابط","ضباط"}'),
  ('{"قوة","قوات"}'),
  ('{"هجوم","هجمات"}'),
  ('{"قتيل","قتلى"}'),
  ('{"جريح","جرحى"}'),
  ('{"ضحية","ضحايا"}'),
  ('{"أسير","أسرى"}'),
  ('{"صاروخ","صواريخ"}'),
  ('{"طائرة مسيرة","مسيرة","مسيرات"}'),
  ('{"فريق","فرق"}'),
  ('{"ناد","نادي","أندية"}'),
  ('{"هدف","أهداف"}'),
  ('{"ملعب","ملاعب"}'),
  ('{"بطل","أبطال"}'),
  ('{"كأس العالم","مونديال"}'),
  ('{"كتاب","كتب"}'),
  ('{"شاعر","شعراء"}'),
  ('{"كاتب","كتاب"}'),
  ('{"فيلم","أفلام"}'),
  ('{"متحف","متاحف"}'),
  ('{"أثر","آثار","أثري"}'),
  ('{"صحفي","صحافي"}'),
  ('{"صحيفة","صحف"}'),
  ('{"عقد","عقود"}'),
  ('{"مشروع","مشاريع"}'),
  ('{"موازنة","ميزانية"}'),
  ('{"ضريبة","ضرائب"}'),
  ('{"رسم","رسوم"}'),
  ('{"دينار","دنانير"}'),
  ('{"سوق","أسواق"}'),
  ('{"تاجر","تجار"}'),
  ('{"فلاح","مزارع"}'),
  ('{"محصول","محاصيل"}'),
  ('{"مطر","أمطار"}'),
  ('{"عاصفة","عواصف"}'),
  ('{"زلزال","زلازل","هزة أرضية"}'),
  ('{"حادث","حوادث"}'),
  ('{"محكمة","محاكم"}'),
  ('{"قاض","قاضي","قضاة"}'),
  ('{"سجن","سجون"}'),
  ('{"سجين","سجناء"}'),
  ('{"جريمة","جرائم"}'),
  ('{"مال","أموال"}'),
  ('{"قرض","قروض"}'),
  ('{"دين","ديون"}'),
  ('{"برلمان","مجلس النواب"}'),
  ('{"رئيس الوزراء","رئيس الحكومة"}'),
  ('{"أمريكا","أميركا","الولايات المتحدة"}'),
  ('{"أمريكي","أميركي"}'),
  ('{"بريطانيا","المملكة المتحدة"}'),
  ('{"كردستان","كوردستان"}'),
  ('{"كردي","كوردي","أكراد"}'),
  ('{"داعش","تنظيم الدولة"}'),
  ('{"ذي قار","ذيقار"}'),
  ('{"كانون الثاني","يناير"}'),
  ('{"شباط","فبراير"}'),
  ('{"آذار","مارس"}'),
  ('{"نيسان","أبريل"}'),
  ('{"أيار","مايو"}'),
  ('{"حزيران","يونيو"}'),
  ('{"تموز","يوليو"}'),
  ('{"آب","أغسطس"}'),
  ('{"أيلول","سبتمبر"}'),
  ('{"تشرين الأول","أكتوبر"}'),
  ('{"تشرين الثاني","نوفمبر"}'),
  ('{"كانون الأول","ديسمبر"}'),
  ('{"تلفزيون","تلفاز"}'),
  ('{"هاتف","هواتف","موبايل","جوال"}'),
  ('{"حاسوب","كمبيوتر","حواسيب"}'),
  ('{"إنترنت","انترنت","إنترنيت"}'),
  ('{"فيسبوك","فيس بوك","Facebook"}'),
  ('{"واتساب","واتس اب","WhatsApp"}'),
  ('{"تيك توك","تيكتوك","TikTok"}'),
  ('{"آيفون","ايفون","iPhone"}'),
  ('{"أوبك","OPEC"}'),
  ('{"فيفا","FIFA"}'),
  ('{"كورونا","كوفيد"}'),
  ('{"طفل","أطفال"}'),
  ('{"امرأة","المرأة","نساء"}'),
  ('{"رجل","رجال"}'),
  ('{"شاب","شباب"}'),
  ('{"عيد","أعياد"}'),
  ('{"سنة","عام","أعوام"}'),
  ('{"شهر","أشهر","شهور"}'),
  ('{"أسبوع","أسابيع"}'),
  ('{"يوم","أيام"}'),
  ('{"بلد","بلدان","دولة","دول"}'),
  ('{"شعب","شعوب"}'),
  ('{"حرب","حروب"}'),
  ('{"سلاح","أسلحة"}'),
  ('{"لغم","ألغام"}'),
  ('{"ماء","مياه"}'),
  ('{"بيت","بيوت","منزل","منازل"}'),
  ('{"أرض","أراض","أراضي"}'),
  ('{"مسرح","مسارح"}'),
  ('{"أغنية","أغان","أغاني"}'),
  ('{"خط","خطوط"}'),
  ('{"قطار","قطارات","سكة حديد"}'),
  ('{"حاكم","محافظ"}'),
  ('{"خريج","خريجون"}'),
  ('{"نخلة","نخيل","نخل"}'),
  ('{"هور","أهوار"}'),
  ('{"تظاهرة","مظاهرة","احتجاج"}'),
  ('{"اغتيال","مقتل"}'),
  ('{"اعتقال","توقيف","القبض"}');
