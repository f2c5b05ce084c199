/** Runs along a keyboard or an alphabet, Latin and Arabic, forth and back. */
export const walks = `
qwer wert erty qwert werty ertyu qwerty wertyu ertyui qwertyui wertyuio ertyuiop qwertyuiop poiu oiuy iuyt
poiuy oiuyt iuytr poiuyt oiuytr iuytre poiuytre oiuytrew iuytrewq poiuytrewq asdf sdfg dfgh asdfg sdfgh
dfghj asdfgh sdfghj dfghjk asdfghjk sdfghjkl asdfghjkl lkjh kjhg jhgf lkjhg kjhgf jhgfd lkjhgf kjhgfd jhgfds
lkjhgfds kjhgfdsa lkjhgfdsa zxcv xcvb cvbn zxcvb xcvbn cvbnm zxcvbn xcvbnm zxcvbnm mnbv nbvc bvcx mnbvc
nbvcx bvcxz mnbvcx nbvcxz mnbvcxz ضصثق صثقف ثقفغ ضصثقف صثقفغ ثقفغع ضصثقفغ صثقفغع ثقفغعه ضصثقفغعه صثقفغعهخ
ثقفغعهخح ضصثقفغعهخحجد دجحخ جحخه حخهع دجحخه جحخهع حخهعغ دجحخهع جحخهعغ حخهعغف دجحخهعغف جحخهعغفق حخهعغفقث
دجحخهعغفقثصض شسيب سيبل يبلا شسيبل سيبلا يبلات شسيبلا سيبلات يبلاتن شسيبلاتن سيبلاتنم يبلاتنمك شسيبلاتنمكط
طكمن كمنت منتا طكمنت كمنتا منتال طكمنتا كمنتال منتالب طكمنتالب كمنتالبي منتالبيس طكمنتالبيسش ئءؤر ءؤرل ؤرلا
ئءؤرل ءؤرلا ؤرلاى ئءؤرلا ءؤرلاى ؤرلاىة ئءؤرلاىة ءؤرلاىةو ؤرلاىةوز ئءؤرلاىةوزظ ظزوة زوةى وةىا ظزوةى زوةىا
وةىال ظزوةىا زوةىال وةىالر ظزوةىالر زوةىالرؤ وةىالرؤء ظزوةىالرؤءئ azer zert azert zerty azerty zertyu
azertyui zertyuio azertyuiop oiuytrez iuytreza poiuytreza qsdf qsdfg qsdfgh qsdfghjk dfghjklm qsdfghjklm
mlkj mlkjh mlkjhg mlkjhgfd kjhgfdsq mlkjhgfdsq ertz wertz ertzu qwertz wertzu ertzui qwertzui wertzuio
ertzuiop qwertzuiop oiuz iuzt poiuz oiuzt iuztr poiuzt oiuztr iuztre poiuztre oiuztrew iuztrewq poiuztrewq
yxcv yxcvb yxcvbn yxcvbnm bvcxy nbvcxy mnbvcxy abcd abcde abcdef abcdefgh abcdefghijklmnopqrstuvwxyz zyxw
zyxwv zyxwvu zyxwvuts zyxwvutsrqponmlkjihgfedcba ابتث ابتثج ابتثجح ابتثجحخد ابتثجحخدذرزسشصضطظعغفقكلمنهوي
يوهن يوهنم يوهنمل يوهنملكق يوهنملكقفغعظطضصشسزرذدخحجثتبا ابجد ابجده ابجدهو ابجدهوزح ابجدهوزحطيكلمنسعفصقرشت
تشرق تشرقص تشرقصف تشرقصفعس تشرقصفعسنملكيطحزوهدجبا qaz wsx edc rfv tgb yhn ujm qazwsx qazwsxedc wsxedc edcrfv
rfvtgb tgbyhn qweasd qweasdzxc asdzxc qwaszx zaqxsw zaqwsx xswzaq qwerasdf asdfqwer qwertyasdfgh qpwoeiruty
alskdjfhg zmxncbv qwe asd zxc wasd ضصث شسي ئءؤ ضشئ صسء ثيؤ قبر فلا غاى ضشصسثي مكن منت نتا هوز حطي كلمن سعفص
قرشت ثخذ ضظغ
`;
