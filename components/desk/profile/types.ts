import type { AuthorLink, Gender, Picture } from "@/db/types";

export type Profile = {
  name: string;
  slug: string;
  bio: string;
  links: AuthorLink[];
  picture: Omit<Picture, "thumbhash" | "frames" | "caption" | "credit"> | null;
  isPublic: boolean;
};

export type OwnProfile = Profile & { gender: Gender | null };
