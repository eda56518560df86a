<#if content.card??><li>{picture}<div>{about}</div></li></#if>
<#if content.design??><li>{picture}<div><p><b>{title}</b>{measure}</p><p>Mẫu {design}</p>{files}</div></li></#if>
<#if content.about??><p><b>{title}</b>{measure}</p>{files}{others}</#if>
<#if content.others??><details><summary>Mẫu khác</summary>{others}</details></#if>
<#if content.other??>{picture}<p>{title}</p>{files}</#if>
<#if content.picture??><img loading="lazy" src="{src}" width="{width}" height="{height}" alt=""></#if>
<#if content.files??><ul class="files" aria-label="{name}">{files}</ul></#if>
<#if content.file??><li><a download href="{href}" aria-label="{text}: {name}">{text}</a></li></#if>
