if(location.protocol==="file:"){const s=document.createElement("script");s.src=document.currentScript.previousElementSibling.src;addEventListener("DOMContentLoaded",()=>document.head.append(s))}
