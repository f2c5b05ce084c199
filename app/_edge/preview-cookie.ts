import type { NextResponse } from "next/server";

export const previewCookies = "preview-";

const MAX_AGE_S = 72 * 3_600;

/**
 * Pictures of a draft are as secret as the draft. Whoever opens its link keeps the key for them, and for nothing
 * else; whether the link still opens is asked anew for each picture.
 */
export function rememberPreview({ cookies }: NextResponse, token: string): void {
  cookies.set(previewCookies + token.slice(0, 6), token, {
    path: "/media",
    maxAge: MAX_AGE_S,
    httpOnly: true,
    sameSite: "lax",
    secure: process.env.PUBLIC_URL?.startsWith("https:") ?? false,
  });
}
