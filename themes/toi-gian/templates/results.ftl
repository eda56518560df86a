<#import "layout.ftl" as layout>
<@layout.page>
<h1>Kết quả</h1>
<#list content.results as one>
<section aria-labelledby="${one.id}"><h2 id="${one.id}">${one.title}</h2>
${one.html!}
<#list one.tables![] as table>
<#if table.chart??><figure class="chart" aria-labelledby="${table.chart}"><figcaption><h3 id="${table.chart}">${table.title}: số người</h3>
<ul class="legend"><li class="men">Nam</li><li class="women">Nữ</li><#if table.others??><li class="others">${table.others}</li></#if></ul></figcaption>
<dl><#list table.rows as row><div><dt>${row.title}</dt><dd><svg viewBox="0 0 1000 24" preserveAspectRatio="none" aria-hidden="true"><rect class="men" height="24" width="${row.menLength}"/><rect class="women" height="24" x="${row.womenStart}" width="${row.womenLength}"/><rect class="others" height="24" x="${row.othersStart}" width="${row.othersLength}"/></svg> <span>${row.words}</span></dd></div></#list></dl></figure></#if>
<div class="table" role="region" tabindex="0" aria-labelledby="${table.id}"><table><caption id="${table.id}">${table.title}</caption>
<thead><tr><th scope="col">Nội dung</th><#if table.counted??><th scope="col">${table.counted}</th></#if><th scope="col">Nam</th><th scope="col">Nữ</th><th scope="col">Tổng số người</th></tr></thead>
<tbody><#list table.rows as row><tr><th scope="row">${row.title}</th><#if table.counted??><td>${row.count}</td></#if><td>${row.men}</td><td>${row.women}</td><td>${row.people}</td></tr></#list></tbody></table></div>
</#list>
<@layout.source of=one/></section>
</#list>
</@layout.page>
