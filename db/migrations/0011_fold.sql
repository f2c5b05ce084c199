CREATE FUNCTION fold(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT btrim(
    regexp_replace(
      regexp_replace(
        lower(
          translate(
            regexp_replace(
              regexp_replace(
                normalize(words, NFKC),
                '[\u0640\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7-\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u0897-\u089f\u08ca-\u08e1\u08e3-\u08ff\u20d0-\u20f0\ufe00-\ufe0f\ufe20-\ufe2f]',
                '', 'g'),
              '[\u0626\u0621]\u0648', U&'\0648\0648', 'g'),
            U&'\0623\0625\0622\0671\0649\06cc\064a\06ce\0626\0629\06d5\0647\06be\0624\06c6\06a9\06af\0686\067e\0698\06a4\0695\06b5\0660\0661\0662\0663\0664\0665\0666\0667\0668\0669\06f0\06f1\06f2\06f3\06f4\06f5\06f6\06f7\06f8\06f9',
            U&'\0627\0627\0627\0627\064a\064a\064a\064a\064a\0647\0647\0647\0647\0648\0648\0643\0643\062c\0628\0632\0641\0631\0644' || '01234567890123456789')),
        '[^0-9a-z\u00aa\u00b5\u00ba\u00df-\u00f6\u00f8-\u02af\u0370-\u0373\u0376-\u0377\u037b-\u037d\u037f\u0386\u0388-\u0481\u048a-\u0556\u0561-\u0587\u05d0-\u05ea\u0620-\u063f\u0641-\u064a\u066e-\u066f\u0671-\u06d3\u06d5\u06ee-\u06fc\u06ff\u0710-\u072f\u0750-\u077f\u0870-\u0887\u0889-\u088e\u08a0-\u08c9\u1e00-\u1fff\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3]+',
        ' ', 'g'),
      U&'\064a\0621( |$)', U&'\064a\\1', 'g'))
$$;
