import { fold } from "./fold";

/** Words that stand in every article. «على» is one as it is written here; «علي» is a name. */
const written =
  "في من إلى على عن مع هذا هذه ذلك تلك التي الذي الذين أن إن أنه إنه أنها كان كانت قد لقد لا ما لم لن أو ثم هو هي هل كما كل أي حول ضمن خلال بشأن منذ حتى إذا عند لدى كيف متى أين ماذا لماذا و the of and a in".split(
    " ",
  );
const stops = new Set(written);
const folded = new Set(written.filter((word) => word !== "على").map(fold));

export const isStopWord = (word: string) => stops.has(word) || folded.has(fold(word));
