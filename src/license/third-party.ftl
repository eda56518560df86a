Lan Tỏa is under the Apache License 2.0: see LICENSE, also in META-INF of lantoa.jar. It comes with the work of others.

Libraries, in lib/; their own notices, where they have any, are in META-INF of each:
<#list dependencyMap as e>
- ${e.key.artifactId} ${e.key.version}: ${e.value?join(" or ")}, ${e.key.url}
</#list>

Fonts, in assets/fonts/, in every site and in every sheet; each under the SIL Open Font License 1.1:
- Be Vietnam Pro: assets/fonts/OFL-be-vietnam-pro.txt
- Noto Sans: assets/fonts/OFL-noto-sans.txt
- Noto Sans Cham: assets/fonts/sheets/OFL-noto-sans-cham.txt
- Noto Sans Khmer: assets/fonts/sheets/OFL-noto-sans-khmer.txt
- Noto Sans Lao: assets/fonts/sheets/OFL-noto-sans-lao.txt
- Noto Sans Pahawh Hmong, Noto Sans Tai Tham: assets/fonts/sheets/OFL-noto-sans-tai-tham-pahawh-hmong.txt
- Tai Heritage Pro: assets/fonts/sheets/OFL-tai-heritage-pro.txt

Colour profiles, in assets/icc/, in lantoa.jar and in every PDF; each under the zlib licence:
- fogra39.icc: assets/icc/ZLIB-fogra39l.txt
- srgb.icc: assets/icc/ZLIB-srgb.txt
