/** Says that nobody may sell space here, as the standard asks: IAB ads.txt 1.1, section 3.2.1. */
const NOBODY = "placeholder.example.com, placeholder, DIRECT, placeholder";

export const printAds = ({ ads }: { ads: string }) => `${ads || NOBODY}\n`;
