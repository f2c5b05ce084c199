import { join, resolve } from "node:path";
import { s3Storage } from "./s3-storage";
import { localStorage, type Storage } from "./storage";

export type StorageSettings = {
  DATA_DIR: string;
  MEDIA_S3_ENDPOINT?: string;
  MEDIA_S3_BUCKET: string;
  MEDIA_S3_REGION: string;
  MEDIA_S3_ACCESS_KEY_ID?: string;
  MEDIA_S3_SECRET_ACCESS_KEY?: string;
};

export const folderStorage = ({ DATA_DIR }: { DATA_DIR: string }): Storage =>
  localStorage(resolve(join(DATA_DIR, "media")));

/** The S3 server of these settings; null when they name none. */
export function bucketStorage(settings: StorageSettings): Storage | null {
  const { MEDIA_S3_ENDPOINT: endpoint } = settings;
  if (!endpoint) return null;
  return s3Storage({
    endpoint,
    bucket: settings.MEDIA_S3_BUCKET,
    region: settings.MEDIA_S3_REGION,
    accessKeyId: settings.MEDIA_S3_ACCESS_KEY_ID ?? "",
    secretAccessKey: settings.MEDIA_S3_SECRET_ACCESS_KEY ?? "",
  });
}

/** Where pictures lie: an S3 server when one is named, else a folder of DATA_DIR. */
export const storageOf = (settings: StorageSettings): Storage =>
  bucketStorage(settings) ?? folderStorage(settings);
