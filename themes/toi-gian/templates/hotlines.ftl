<#import "layout.ftl" as layout>
<@layout.page look="notice">
<h1>Số điện thoại cần biết</h1>
<section class="all-numbers" data-density="${content.density}" aria-label="Tất cả các số">
<#list content.numbers as part>
<#if part.title??><h2 id="${part.id}">${part.title}</h2></#if>
<ul><#list part.rows as number>
<li<#if number.discreet!false> class="discreet"</#if>><a href="${number.tel}">${number.phone}</a><p><b<#if number.lang??> lang="${number.lang}"</#if>>${number.title}</b><#if number.known??> <small>${number.known}</small></#if><#if number.sms??> <a href="${number.sms}" aria-label="Nhắn tin tới ${number.title}">Nhắn tin</a></#if></p></li>
</#list></ul>
</#list>
<#if content.by??><p class="paper">${content.by}</p></#if>
<p class="screen">Bấm vào số để gọi. Cuộc gọi, tin nhắn sẽ nằm lại trong máy bạn: <a href="${content.safety}">cách gọi kín đáo hơn</a>.</p>
<#if content.notices??><p class="screen">Bản in dán tường (PDF): <#list content.notices as notice><a download href="${notice.href}">${notice.text}</a><#sep>; </#list>.</p></#if>
</section>
<#list content.groups as group>
<section aria-labelledby="${group.id}"><h2 id="${group.id}">${group.title}</h2>
<#list group.hotlines as hotline>
<div class="hotline" id="${hotline.id}">
<h3<#if hotline.lang??> lang="${hotline.lang}"</#if>>${hotline.title}</h3>
<#if hotline.purpose??><p<#if hotline.lang??> lang="${hotline.lang}"</#if>>${hotline.purpose}</p></#if>
<#if hotline.tel??><p class="number"><a href="${hotline.tel}">${hotline.phone}</a></p></#if>
<#if hotline.address??><p<#if hotline.lang??> lang="${hotline.lang}"</#if>>${hotline.address}</p></#if>
${hotline.about!}
<dl>
<@layout.fact name="Đơn vị phụ trách" of=hotline.owner!/>
<@layout.fact name="Phục vụ" of=hotline.scope!/>
<@layout.fact name=hotline.purpose???then("Giờ làm việc", "Giờ nghe máy") of=hotline.hours!/>
<@layout.fact name="Cước gọi" of=hotline.cost!/>
<@layout.fact name="Ghi âm" of=hotline.recorded!/>
<@layout.fact name="Người liên hệ" of=hotline.person!/>
<#if hotline.email??><dt>Thư điện tử</dt><dd><a href="mailto:${hotline.email}">${hotline.email}</a></dd></#if>
<@layout.fact name="Ngôn ngữ" of=hotline.languages!/>
</dl>
<#if hotline.source?? || hotline.called??><details><summary>Nguồn và ngày kiểm tra</summary>
<dl>
<#if hotline.called??><dt>Gọi thử gần nhất</dt><dd>ngày ${hotline.called}<#if hotline.caller??>, người gọi: ${hotline.caller}</#if></dd></#if>
<#if hotline.source??><dt>Nguồn</dt><dd class="source">${hotline.source}<#if hotline.said??> (${hotline.said})</#if></dd></#if>
</dl></details></#if>
</div>
</#list></section>
</#list>
<p class="soft">Số, giờ nghe máy và cước được ghi theo nguồn của từng số; điều gì nguồn không cho biết thì không ghi. <#if content.called!false>Số nào có ngày gọi thử thì đã có người gọi thử; các số còn lại chưa có ai gọi thử cho trang này.<#else>Chưa có ai gọi thử các số này cho trang này.</#if></p>
</@layout.page>
