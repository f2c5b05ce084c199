import type { Picture, Recording } from "./media-types";

export type { Picture, Recording } from "./media-types";

export type Role = "contributor" | "reporter" | "copy_editor" | "editor" | "chief" | "admin";
/** How the verb after somebody's name is written. */
export type Gender = "female" | "male";
export type AccountStatus = "active" | "suspended" | "invited";
/** Where else somebody who signs stories is found. */
export type AuthorLink = { name: string; url: string };
/** A standing page as it is being written, beside the one that readers have. */
export type PageDraft = { title: string; body: BodyJson };
export type Stage = "draft" | "in_review" | "returned" | "approved";
export type Publication = "none" | "scheduled" | "published" | "withdrawn";
/** How a story was made: متابعة، خاص، تقرير، ترجمة، رأي. */
export type CreditKind = "follow-up" | "exclusive" | "report" | "translation" | "opinion";
export type RevisionKind = "created" | "autosave" | "saved" | "restored" | "stale";
export type PublicationEventKind =
  | "published"
  | "updated"
  | "corrected"
  | "silently-fixed"
  | "withdrawn"
  | "restored"
  /** Taken back within the time in which nothing has left the house yet. */
  | "undone";

/** Whether what the style checker finds is a thought, a mistake, or keeps the story from going out. */
export type StyleSeverity = "advice" | "warning" | "blocks";

/** A finding of the style checker as whoever judges a story reads it. */
export type StyleRemark = { severity: StyleSeverity; words: string; message: string };

/** A body document as stored; `newsroom/body` says which ones are accepted. */
export type BodyJson = { type: "doc"; content: BodyNodeJson[] };
export type BodyNodeJson = {
  type: string;
  attrs?: Record<string, unknown>;
  content?: BodyNodeJson[];
  marks?: { type: string; attrs?: Record<string, unknown> }[];
  text?: string;
};

/** Everything a writer types: one revision keeps exactly this. */
export type StoryText = {
  sectionId: number | null;
  kicker: string;
  headline: string;
  standfirst: string;
  /** The place only; the page adds the house name: «بغداد/المسلة الحدث:». */
  dateline: string;
  creditKind: CreditKind;
  creditSources: string[];
  /** Empty: made of the headline. Fixed by the first publication. */
  slug: string;
  seoTitle: string;
  seoDescription: string;
  shareTitle: string;
  shareDescription: string;
  body: BodyJson;
  leadMediaId: number | null;
  leadAlt: string;
  leadCaption: string;
  leadCredit: string;
  tagIds: number[];
  bylineIds: number[];
};

export type SectionRef = { id: number; slug: string; name: string };
export type TagRef = { id: number; slug: string; name: string };

export type AuthorRef = { id: number; slug: string; name: string };
/** `isHidden`: signs without a page of their own; readers learn the name alone. */
export type AuthorCard = AuthorRef & {
  bio: string;
  links?: AuthorLink[];
  picture: Picture | null;
  isHidden?: boolean;
};

/** An article as a list or the front shows it. */
export type ArticleCard = {
  id: number;
  slug: string;
  kicker: string;
  headline: string;
  standfirst: string;
  section: SectionRef;
  publishedAt: Date;
  updatedAt: Date | null;
  picture: Picture | null;
  authors: AuthorRef[];
  isLive: boolean;
};

/** Opinion shows who speaks. */
export type OpinionCard = Omit<ArticleCard, "authors"> & { authors: AuthorCard[] };

export type RelatedRef = { id: number; slug: string; headline: string };

export type Article = Omit<ArticleCard, "authors"> & {
  textVersion: number;
  dateline: string;
  creditKind: CreditKind;
  creditSources: string[];
  seoTitle: string;
  seoDescription: string;
  shareTitle: string;
  shareDescription: string;
  body: BodyJson;
  plainText: string;
  tags: TagRef[];
  authors: AuthorCard[];
  /** The pictures and recordings in the text, and the live articles it points to. */
  pictures: Picture[];
  related: RelatedRef[];
  recordings: Recording[];
  /** Dated notes under the article, oldest first. */
  corrections: { note: string; at: Date }[];
};

/** One page of a keyset list; `before` goes into `?before=` for the older ones. */
export type ListPage<Row> = { rows: Row[]; before: string | null };

/** A day of the archive, «2024-07-23», among the days of its month; `days` are those with articles. */
export type ArchiveDay = {
  day: string;
  page: ListPage<ArticleCard>;
  days: { day: string; count: number }[];
  earlier: string | null;
  later: string | null;
};

/** A month with articles: its first day, and the last on which something was published. */
export type ArchiveMonth = { month: string; last: string };

/** How dates are printed: month names, a comma before the year («23 يوليو، 2024»), digits, zone. */
export type Calendar = {
  months: "iraqi" | "gregorian" | "dual";
  comma: boolean;
  digits: "western" | "arabic-indic";
  timeZone: string;
};

/** The publication's settings: who we are, what we print under a story, how the desk works. */
export type House = {
  name: string;
  /** Stands in the head of every page in place of the drawn name. */
  logo?: Picture | null;
  motto: string;
  /** Opens the dateline: «بغداد/المسلة الحدث:». */
  datelineName: string;
  description: string;
  disclaimer: string;
  /** The credit kinds under which the disclaimer stands. */
  disclaimerKinds: CreditKind[];
  calendar: Calendar;
  contactEmail: string;
  social: { name: string; url: string }[];
  /** Who wrote or last changed a text may not approve it. */
  fourEyes: boolean;
  /** The day with which the desk's week begins. */
  weekStartsOn: "saturday" | "sunday";
};

/** What robots, advertisers, subscribers to feeds and finders of holes are told about the site. */
export type Discovery = {
  /** Machines that gather texts: all may come, none that only trains, or none at all. */
  aiCrawlers: "allow" | "no-training" | "refuse";
  /** More robots that may not come, by the names they give themselves. */
  refusedRobots: string[];
  /** The lines of ads.txt. */
  ads: string;
  /** Where a hole is told: an e-mail or https address; empty: the newsroom's. */
  securityContact: string;
  securityPolicy: string;
  /** The WebSub hub named in feeds; empty: none. */
  hub: string;
};

/** What the front is made of; the first three are its top and stay there. */
export type FrontBlockKind = "lead" | "seconds" | "latest" | "section" | "opinion" | "pictures" | "most-read";

/** A story somebody put into a place of the front; empty words and no picture are the story's own. */
export type FrontPin = {
  articleId: number;
  headline: string;
  pictureId: number | null;
  /** The text it had when it was put there. */
  textVersion: number;
};

/** What fills the places nobody filled: the block's own stories, all of them, or those of a section or tag. */
export type FrontFill = {
  from: "own" | "newest" | "section" | "tag";
  id: number | null;
  onlyWithPicture: boolean;
};

export type FrontBlockPlan = {
  kind: FrontBlockKind;
  /** Whose block it is; null for those of the whole house. */
  sectionId: number | null;
  /** Empty: the block's own name. */
  title: string;
  isShown: boolean;
  count: number;
  fill: FrontFill;
  slots: (FrontPin | null)[];
};

/** How the front is arranged, before it is filled. */
export type FrontPlan = { blocks: FrontBlockPlan[] };

/** Opens with its pictures or its video. */
export type PicturesCard = ArticleCard & { shows: "gallery" | "video" };

export type FrontPart =
  | { kind: "section"; title: string; section: SectionRef; cards: ArticleCard[] }
  | { kind: "opinion"; title: string; cards: OpinionCard[] }
  | { kind: "pictures"; title: string; cards: PicturesCard[] }
  | { kind: "most-read"; title: string; count: number; cards: ArticleCard[] };

/** The front, filled: every article stands in one place only; what is read most is a ranking beside it. */
export type Front = {
  lead: ArticleCard | null;
  seconds: ArticleCard[];
  latest: ArticleCard[];
  parts: FrontPart[];
};

/** One line in front of everything else, for as long as it lasts. */
export type BreakingLine = {
  id: number;
  text: string;
  article: { id: number; slug: string } | null;
  launchedAt: Date;
  expiresAt: Date;
};

export type DutyShift = "morning" | "evening" | "night";

/** What the stories list can be asked for, as a saved view keeps it. */
export type SavedFilter = {
  stage?: Stage;
  publication?: Publication;
  sectionId?: number;
  mine?: boolean;
  headline?: string;
};

/** Who somebody outside is told by: subscribers are of these. */
export type SubscriberChannel = "mail" | "hook" | "telegram";
export type DeliveryChannel = SubscriberChannel | "websub" | "indexnow";
export type DeliveryStatus = "waiting" | "sent" | "kept" | "failed" | "replaced";
/** When somebody's notices come by mail: each as it happens, once a day, never. */
export type MailDigest = "at_once" | "daily" | "none";

/** One entry of a live coverage as readers get it. */
export type LiveEntry = {
  id: number;
  headline: string;
  body: BodyJson;
  picture: Picture | null;
  at: Date;
  correctedAt: Date | null;
  isPinned: boolean;
  isKey: boolean;
};

/** A live coverage: what stands at its top, and its newest entries. */
export type LiveCoverage = {
  storyId: number;
  isOpen: boolean;
  /** How much has happened in it: readers ask for what came after. */
  version: number;
  openedAt: Date;
  closedAt: Date | null;
  updatedAt: Date;
  pinned: LiveEntry | null;
  keys: { id: number; headline: string; at: Date }[];
  entries: LiveEntry[];
  /** Where the older ones begin. */
  before: number | null;
};
