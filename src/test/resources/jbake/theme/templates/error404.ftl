<#include "_head.ftl">
<@head title=content.title/>
data ${(data??)?c}, db ${(db??)?c}, renderer ${(renderer??)?c}, numberOfPages ${(numberOfPages??)?c}
