@echo off
rem Runs Lan Toa. Compiles it first when it is missing or older than its sources.
setlocal
chcp 65001 >nul
set "home=%~dp0"
set "home=%home:~0,-1%"
set "jar=%home%\target\lantoa.jar"
set "stale=1"
if exist "%jar%" powershell -NoProfile -Command "$jar = (Get-Item '%jar%').LastWriteTimeUtc; if (Get-ChildItem -Recurse -File '%home%\src\main', '%home%\pom.xml' | Where-Object { $_.LastWriteTimeUtc -gt $jar }) { exit 1 }" && set "stale=0"
if "%stale%"=="0" goto run
where mvn >nul 2>nul || (echo lantoa: error: Maven and JDK 17 are needed. 1>&2 & exit /b 3)
call mvn -q -B -ntp -f "%home%\pom.xml" -Dmaven.test.skip=true package 1>&2 || exit /b 3
:run
java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx384m "-Dlantoa.home=%home%" -jar "%jar%" %*
exit /b %errorlevel%
