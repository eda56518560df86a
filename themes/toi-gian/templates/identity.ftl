<#import "layout.ftl" as layout>
<@layout.page>
<@layout.heading title="Bộ nhận diện">Dùng thống nhất màu sắc và cách trình bày để mọi người nhận ra Tháng hành động ở bất cứ đâu.</@layout.heading>
<#if content.prints??><p>Băng rôn, áp phích, ảnh chia sẻ đã dựng sẵn với các màu trên trang này: <a href="${content.prints}">In ấn</a>.</p></#if>
<#if content.colours??>
<section aria-labelledby="_mau"><h2 id="_mau">Màu</h2>
<ul class="swatches"><#list content.colours as colour><li><svg viewBox="0 0 12 8" preserveAspectRatio="none" aria-hidden="true"><rect width="12" height="8" fill="${colour.hex}"/></svg>
<p><strong>${colour.name}</strong><br><span id="${colour.id}">${colour.hex}</span><#if colour.cmyk??><br>${colour.cmyk}</#if><br><small>Với trắng ${colour.white}, với đen ${colour.black}</small></p></li></#list></ul></section>
</#if>
<#if content.pairs??>
<section aria-labelledby="_cap"><h2 id="_cap">Chữ trên nền</h2>
<div class="table" role="region" aria-label="Bảng các cặp màu" tabindex="0"><table>
<caption>Các cặp màu chữ và màu nền, với độ tương phản</caption>
<thead><tr><th scope="col">Mẫu</th><th scope="col">Chữ</th><th scope="col">Nền</th><th scope="col">Độ tương phản</th></tr></thead>
<tbody><#list content.pairs as pair><tr><td><svg class="pair" viewBox="0 0 90 35" role="img" aria-label="Chữ màu ${pair.text} trên nền màu ${pair.ground}"><rect width="90" height="35" fill="${pair.groundHex}"/><text x="45" y="23" text-anchor="middle" font-size="15" font-weight="800" fill="${pair.textHex}">Bình đẳng</text></svg></td><td>${pair.text}</td><td>${pair.ground}</td><td>${pair.ratio}</td></tr></#list></tbody></table></div>
<p class="source">Chữ thường cần ít nhất 4,5:1 (WCAG 2.2, mức AA).</p></section>
</#if>
<#macro logos id title of><#if of?has_content>
<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
<ul class="logos"><#list of as logo><li><img loading="lazy" src="${logo.src}" alt="${logo.alt}"> ${logo.name!}</li></#list></ul></section>
</#if></#macro>
<@logos id="_bieu-trung" title="Biểu trưng" of=content.logos![]/>
<@logos id="_tai-tro" title="Nhà tài trợ" of=content.sponsors![]/>
${content.rules!}
<#if content.terms??>
<section aria-labelledby="_giu-lien"><h2 id="_giu-lien">Những cụm từ không ngắt dòng</h2>
<p>Khi trình bày băng rôn, áp phích, giữ mỗi cụm từ sau trên cùng một dòng: <#list content.terms as term><em>${term}</em><#sep>, </#list>.</p></section>
</#if>
</@layout.page>
