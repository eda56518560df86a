@echo off
rem Runs Lan Toa. Compiles it first when it is missing or older than its sources.
setlocal
chcp 65001 >nul
set "home=%~dp0"
set "home=%home:~0,-1%"
set "jar=%home%\target\lantoa.jar"
set "classes=%home%\target\lantoa.jsa"
set "java=java -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx384m"
set "stale=1"
if exist "%jar%" powershell -NoProfile -Command "$jar = (Get-Item '%jar%').LastWriteTimeUtc; if ((Test-Path '%classes%') -and (Get-Item '%classes%').LastWriteTimeUtc -lt $jar) { Remove-Item -Force '%classes%' }; if (Get-ChildItem -Recurse -File '%home%\src\main', '%home%\pom.xml' | Where-Object { $_.LastWriteTimeUtc -gt $jar }) { exit 1 }" && set "stale=0"
if "%stale%"=="0" goto start
where mvn >nul 2>nul || (echo lantoa: error: Maven and JDK 17 are needed. 1>&2 & exit /b 3)
call mvn -q -B -ntp -f "%home%\pom.xml" -Dmaven.test.skip=true package 1>&2 || exit /b 3
del /f /q "%classes%" 2>nul
:start
if not exist "%classes%" call :keep_classes
%java% "-XX:SharedArchiveFile=%classes%" -Xshare:auto "-Dlantoa.home=%home%" -jar "%jar%" %*
exit /b %errorlevel%

rem Keeps the classes of a whole build as the JVM holds them in memory, which halves its start. Made
rem aside and moved into place: two may be doing this at once. Where it can't be made, an empty file
rem says not to try again until the next jar.
:keep_classes
set "scratch=%home%\target\jsa.%RANDOM%%RANDOM%"
mkdir "%scratch%" 2>nul || exit /b 0
%java% "-XX:ArchiveClassesAtExit=%scratch%\jsa" "-Dlantoa.home=%home%" -jar "%jar%" build --no-sheets --quiet --content "%home%\content" --out "%scratch%\site" >nul 2>nul
if not exist "%scratch%\jsa" type nul >"%scratch%\jsa"
move /y "%scratch%\jsa" "%classes%" >nul 2>nul
rmdir /s /q "%scratch%" 2>nul
exit /b 0
