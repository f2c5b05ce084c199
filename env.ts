import { readFileSync } from "node:fs";
import * as z from "zod";

/** Names that may also come as `<NAME>_FILE`, the path of a file that holds the value. */
const secrets = [
  "DATABASE_URL",
  "AUTH_SECRET",
  "INTERNAL_SECRET",
  "METRICS_TOKEN",
  "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY",
  "SMTP_URL",
  "TELEGRAM_BOT_TOKEN",
  "OIDC_CLIENT_SECRET",
  "MEDIA_S3_ACCESS_KEY_ID",
  "MEDIA_S3_SECRET_ACCESS_KEY",
] as const;

const port = z.coerce.number().int().min(1).max(65_535);
const secret = z.string().min(32, "at least 32 characters");

/** Everything the environment can tell the newsroom; `.env.example` explains each name. */
export const envShape = {
  NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  DATA_DIR: z.string().default(".data"),
  PORT: port.default(3000),
  BIND_ADDRESS: z.string().default("127.0.0.1"),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  TRUST_PROXY: z.enum(["0", "1"]).default("0"),
  AUTH_SECRET: secret,
  INTERNAL_SECRET: secret,
  METRICS_TOKEN: secret.optional(),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: z.string().optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.email().default("newsroom@localhost.localdomain"),
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d{5,}:[\w-]{20,}$/)
    .optional(),
  TELEGRAM_API: z.url({ protocol: /^https?$/ }).default("https://api.telegram.org"),
  INDEXNOW_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  INDEXNOW_KEY: z
    .string()
    .regex(/^[A-Za-z0-9-]{8,128}$/)
    .optional(),
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_NAME: z.string().max(40).default("حساب المؤسسة"),
  MEDIA_S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  MEDIA_S3_BUCKET: z.string().default("newsroom"),
  MEDIA_S3_REGION: z.string().default("us-east-1"),
  MEDIA_S3_ACCESS_KEY_ID: z.string().optional(),
  MEDIA_S3_SECRET_ACCESS_KEY: z.string().optional(),
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "silent"]).default("info"),
  SEED_DEMO: z.enum(["0", "1"]).optional(),
  READER_STRIP: z.enum(["0", "1"]).optional(),
  POSTGRES_PORT: port.optional(),
  CHROMIUM_PATH: z.string().optional(),
  CHAOS_MINUTES: z.coerce.number().positive().max(600).optional(),
  CHAOS_SEED: z.coerce.number().int().default(7),
};

const schema = z
  .object(envShape)
  .transform((given) => ({ ...given, PUBLIC_URL: given.PUBLIC_URL ?? `http://localhost:${given.PORT}` }));

export type Env = z.output<typeof schema>;

type Source = Record<string, string | undefined>;

/** Reads an environment; refuses it with one line for every name that is wrong, without showing values. */
export const parseEnv = (source: Source): Env => read(schema, source);

const media = z.object(envShape).pick({
  DATA_DIR: true,
  MEDIA_S3_ENDPOINT: true,
  MEDIA_S3_BUCKET: true,
  MEDIA_S3_REGION: true,
  MEDIA_S3_ACCESS_KEY_ID: true,
  MEDIA_S3_SECRET_ACCESS_KEY: true,
});

/** Only where pictures lie: for commands that need nothing else. */
export const parseMediaEnv = (source: Source) => read(media, source);

function read<Schema extends z.ZodType>(shape: Schema, source: Source): z.output<Schema> {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  for (const name of secrets) {
    const file = given[`${name}_FILE`];
    if (file && !given[name]) given[name] = readFileSync(file, "utf8").trim();
  }
  const parsed = shape.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`صحّح هذه القيم في البيئة أو في .env (راجع .env.example):\n${lines.join("\n")}`);
}

let parsed: Env | undefined;

/** This process's environment, read when first asked for: building needs none of it. */
export function env(): Env {
  parsed ??= parseEnv(process.env);
  return parsed;
}
