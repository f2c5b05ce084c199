/** Who gathers texts to train on; what is asked of them here is asked by name, as each documents it. */
export const trainingCrawlers = [
  "AI2Bot",
  "Amazonbot",
  "anthropic-ai",
  "Applebot-Extended",
  "Bytespider",
  "CCBot",
  "ClaudeBot",
  "cohere-training-data-crawler",
  "Diffbot",
  "Google-CloudVertexBot",
  "Google-Extended",
  "GPTBot",
  "ImagesiftBot",
  "meta-externalagent",
  "omgili",
  "PanguBot",
  "PetalBot",
  "TikTokSpider",
  "Timpibot",
  "webzio-extended",
] as const;

/** Who reads a page to answer somebody's question, and names it. */
export const answeringCrawlers = [
  "ChatGPT-User",
  "Claude-SearchBot",
  "Claude-User",
  "DuckAssistBot",
  "meta-externalfetcher",
  "MistralAI-User",
  "OAI-SearchBot",
  "Perplexity-User",
  "PerplexityBot",
  "YouBot",
] as const;

/** Who fetches a page because a reader shared it: never refused, or a shared link shows nothing. */
export const previewCrawlers = [
  "Discordbot",
  "facebookexternalhit",
  "Facebot",
  "LinkedInBot",
  "redditbot",
  "SkypeUriPreview",
  "Slackbot",
  "Slackbot-LinkExpanding",
  "TelegramBot",
  "Twitterbot",
  "Viber",
  "WhatsApp",
] as const;

export const isPreviewCrawler = (name: string) =>
  previewCrawlers.some((one) => one.toLowerCase() === name.trim().toLowerCase());
