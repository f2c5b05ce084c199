/** A service whose pieces a story may show: how its addresses are read, and which two we make of an id. */
export interface ProviderRule {
  name: string;
  /** How its frame is cut. */
  shape: "video" | "tall" | "message";
  hosts: readonly string[];
  /** The whole of an id; no id is ever put into an address without having passed. */
  id: RegExp;
  find: (url: URL) => string | null;
  /** Where the piece lives, for a link. */
  page: (id: string) => string;
  /** What is shown in the frame, once a reader asks. */
  frame: (id: string) => string;
}

const firstOf = (path: string, ...patterns: RegExp[]) => {
  for (const pattern of patterns) {
    const found = pattern.exec(path)?.slice(1).find(Boolean);
    if (found) return found;
  }
  return null;
};

const facebookPage = (id: string) => {
  const [kind, number] = id.split("/");
  if (kind === "watch") return `https://www.facebook.com/watch/?v=${number}`;
  if (kind === "photo") return `https://www.facebook.com/photo/?fbid=${number}`;
  return `https://www.facebook.com/${id}`;
};

function findFacebook({ pathname, searchParams }: URL): string | null {
  const numbered = /^\/(watch|photo)(?:\.php)?\/?$/.exec(pathname)?.[1];
  if (numbered) return `${numbered}/${searchParams.get(numbered === "watch" ? "v" : "fbid")}`;
  if (/^\/(?:permalink|story)\.php$/.test(pathname)) {
    const [owner, story] = [searchParams.get("id"), searchParams.get("story_fbid")];
    return owner && story ? `${owner}/posts/${story}` : null;
  }
  if (/^\/plugins\/(?:post|video)\.php$/.test(pathname)) {
    const address = searchParams.get("href") ?? "";
    return URL.canParse(address) && !address.includes("/plugins/") ? findFacebook(new URL(address)) : null;
  }
  const [, group, inGroup] = /^\/groups\/([^/]+)\/(?:posts|permalink)\/(\d+)/.exec(pathname) ?? [];
  if (group) return `groups/${group}/posts/${inGroup}`;
  const reel = firstOf(pathname, /^\/reel\/(\d+)/);
  if (reel) return `reel/${reel}`;
  const [, page, kind, number] = /^\/([^/]+)\/(posts|videos)\/(?:[^/]+\/)?(\w+)\/?$/.exec(pathname) ?? [];
  return page ? `${page}/${kind}/${number}` : null;
}

function findInstagram({ pathname }: URL): string | null {
  const [, kind, code] = /^\/(?:[^/]+\/)?(p|reels?|tv)\/([\w-]+)/.exec(pathname) ?? [];
  return kind ? `${kind === "reels" ? "reel" : kind}/${code}` : null;
}

function findTikTok({ pathname }: URL): string | null {
  const [, user, number] = /^\/(@[\w.]+)\/video\/(\d+)/.exec(pathname) ?? [];
  if (user && user !== "@_") return `${user}/${number}`;
  return number ?? firstOf(pathname, /^\/(?:player\/v1|embed(?:\/v\d)?)\/(\d+)/);
}

function findVimeo({ hostname, pathname, searchParams }: URL): string | null {
  const number = firstOf(
    pathname,
    hostname.startsWith("player.") ? /^\/video\/(\d+)/ : /^\/(?:(?:channels|groups)\/[^?]+\/)?(\d+)/,
  );
  const hash = searchParams.get("h") ?? firstOf(pathname, /^\/\d+\/([0-9a-f]+)/);
  return number && (hash ? `${number}/${hash}` : number);
}

export const providers = {
  youtube: {
    name: "يوتيوب",
    shape: "video",
    hosts: ["youtube.com", "music.youtube.com", "youtu.be", "youtube-nocookie.com"],
    id: /^[\w-]{11}$/,
    find: ({ hostname, pathname, searchParams }) =>
      hostname.endsWith("youtu.be")
        ? firstOf(pathname, /^\/([\w-]+)/)
        : (searchParams.get("v") ?? firstOf(pathname, /^\/(?:embed|shorts|live|v)\/([\w-]+)/)),
    page: (id) => `https://www.youtube.com/watch?v=${id}`,
    frame: (id) => `https://www.youtube-nocookie.com/embed/${id}?rel=0`,
  },
  x: {
    name: "إكس",
    shape: "message",
    hosts: ["x.com", "twitter.com", "platform.twitter.com"],
    id: /^\d{1,20}$/,
    find: ({ pathname, searchParams }) =>
      pathname === "/embed/Tweet.html"
        ? searchParams.get("id")
        : firstOf(pathname, /^\/(?:i\/web|i|\w+)\/status(?:es)?\/(\d+)/),
    page: (id) => `https://x.com/i/status/${id}`,
    frame: (id) => `https://platform.twitter.com/embed/Tweet.html?dnt=true&lang=ar&id=${id}`,
  },
  facebook: {
    name: "فيسبوك",
    shape: "message",
    hosts: ["facebook.com", "web.facebook.com", "mbasic.facebook.com"],
    id: /^(?:\w[\w.-]{0,79}\/(?:posts|videos)\/\w{3,120}|(?:reel|watch|photo)\/\d{3,25}|groups\/\w[\w.-]{0,79}\/posts\/\d{3,25})$/,
    find: findFacebook,
    page: facebookPage,
    frame: (id) => {
      const kind = /\/videos\/|^(?:reel|watch)\//.test(id) ? "video" : "post";
      return `https://www.facebook.com/plugins/${kind}.php?show_text=true&href=${encodeURIComponent(facebookPage(id))}`;
    },
  },
  telegram: {
    name: "تلغرام",
    shape: "message",
    hosts: ["t.me", "telegram.me"],
    id: /^[a-zA-Z]\w{3,31}\/\d{1,10}$/,
    find: ({ pathname }) => firstOf(pathname, /^\/(?:s\/)?(\w+\/\d+)/),
    page: (id) => `https://t.me/${id}`,
    frame: (id) => `https://t.me/${id}?embed=1`,
  },
  instagram: {
    name: "إنستغرام",
    shape: "message",
    hosts: ["instagram.com", "instagr.am"],
    id: /^(?:p|reel|tv)\/[\w-]{5,40}$/,
    find: findInstagram,
    page: (id) => `https://www.instagram.com/${id}/`,
    frame: (id) => `https://www.instagram.com/${id}/embed/`,
  },
  tiktok: {
    name: "تيك توك",
    shape: "tall",
    hosts: ["tiktok.com"],
    id: /^(?:@[\w.]{1,32}\/)?\d{8,25}$/,
    find: findTikTok,
    page: (id) =>
      `https://www.tiktok.com/${id.includes("/") ? id.replace("/", "/video/") : `@_/video/${id}`}`,
    frame: (id) => `https://www.tiktok.com/player/v1/${id.replace(/^.*\//, "")}?rel=0`,
  },
  vimeo: {
    name: "فيميو",
    shape: "video",
    hosts: ["vimeo.com", "player.vimeo.com"],
    id: /^\d{5,12}(?:\/[0-9a-f]{6,16})?$/,
    find: findVimeo,
    page: (id) => `https://vimeo.com/${id}`,
    frame: (id) => {
      const [number, hash] = id.split("/");
      return `https://player.vimeo.com/video/${number}?dnt=1${hash ? `&h=${hash}` : ""}`;
    },
  },
} as const satisfies Record<string, ProviderRule>;

export type EmbedProvider = keyof typeof providers;
