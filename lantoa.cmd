@echo off
rem Runs Lan Toa. Compiles it first when it is missing or older than its sources.
setlocal EnableExtensions DisableDelayedExpansion

rem What is said is UTF-8, here and in the program; the console gets its own code page back at the end.
set "codepage="
for /f "tokens=2 delims=:." %%c in ('chcp') do set "codepage=%%c"
chcp 65001 >nul

rem Java reads its command line in the code page of the system, which may have no letter for a folder
rem with Vietnamese marks: short names do without. What the user typed goes through the environment too.
for %%h in ("%~dp0.") do set "lantoa=%%~fsh"
set LANTOA_ARGUMENTS=%*
set "jar=%lantoa%\target\lantoa.jar"

rem The Java that Maven takes: of JAVA_HOME, else of the path.
set "java="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for %%j in (java.exe) do set "java=%%~$PATH:j"
if not defined java goto missing

rem An archive of classes suits one build of the JVM, so it has that one's version in its name. From
rem JDK 25 on it is a cache of classes that are linked, too (JEP 483 and 514). It suits jars with the same
rem times, too, so their sizes and times are summed up in its name.
set "version="
for %%j in ("%java%") do set "release=%%~dpj..\release"
if exist "%release%" for /f "usebackq tokens=1,2 delims==" %%k in ("%release%") do if "%%k"=="JAVA_RUNTIME_VERSION" set "version=%%~l"
set "major=0"
for /f "delims=.+- " %%m in ("%version%") do set "major=%%m"
set "archive=jsa"
set "keeping=-XX:ArchiveClassesAtExit"
set "kept=-XX:SharedArchiveFile"
if %major% geq 25 (
  set "archive=aot"
  set "keeping=-XX:AOTCacheOutput"
  set "kept=-XX:AOTCache"
)

rem The first compiler and the simplest collector suit a program that runs for seconds; what is new has
rem little room, but for what is in the making, and what is old gets more only when it needs it
rem (bench/README.md). An archive of classes that does not fit is passed over without a word.
set "flags=-Xlog:disable -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms192m -Xmx384m -Xmn64m -XX:SurvivorRatio=3"

call :look
if "%state%"=="new" goto start

where mvn >nul 2>nul
if errorlevel 1 goto missing
echo Đang biên dịch Lan Tỏa … 1>&2
pushd "%lantoa%"
call mvn -q -B -ntp -Dmaven.test.skip=true package 1>&2
set "code=%errorlevel%"
popd
if not "%code%"=="0" goto broken
del /f /q "%lantoa%\target\lantoa-*.jsa" "%lantoa%\target\lantoa-*.aot" 2>nul
call :look

:start
if not exist "%classes%" call :keep_classes
"%java%" %flags% "%kept%=%classes%" "-Dlantoa.home=%lantoa%" -jar "%jar%" %*
set "code=%errorlevel%"
goto end

:missing
echo lantoa: error: thiếu Maven hoặc JDK 17; hãy cài cả hai rồi thêm thư mục bin của chúng vào PATH 1>&2
:broken
set "code=3"
:end
if defined codepage chcp %codepage% >nul
exit /b %code%

rem Says whether the jar is newer than its sources, and how the archive that suits the jars is named.
rem PowerShell takes the paths from the environment, whatever signs are in them.
:look
set "state=old"
set "classes=%lantoa%\target\lantoa-%version%.%archive%"
for /f "tokens=1,2" %%s in ('powershell -NoProfile -Command "$jar = Get-Item -LiteralPath $env:jar -ErrorAction SilentlyContinue; if (-not $jar) { exit }; $sources = @(Get-Item -LiteralPath ($env:lantoa + '\pom.xml')) + @(Get-ChildItem -LiteralPath ($env:lantoa + '\src\main') -Recurse -File); $state = 'new'; if ($sources | Where-Object { $_.LastWriteTimeUtc -gt $jar.LastWriteTimeUtc }) { $state = 'old' }; $sum = [long] 0; foreach ($one in @($jar) + @(Get-ChildItem -LiteralPath ($env:lantoa + '\target\lib') -Filter *.jar)) { $sum = ($sum * 31 + $one.Length + $one.LastWriteTimeUtc.Ticks %% 4294967291) %% 4294967291 }; $state + ' ' + $sum"') do (
  set "state=%%s"
  set "classes=%lantoa%\target\lantoa-%version%-%%t.%archive%"
)
exit /b 0

rem Keeps the classes of one locality's build as the JVM holds them in memory, which halves its start.
rem Made aside and moved into place: two may be doing this at once. Where it can't be made, an empty
rem file says not to try again until the next jar.
:keep_classes
set "scratch=%lantoa%\target\classes.%RANDOM%%RANDOM%"
mkdir "%scratch%" 2>nul
if not exist "%scratch%" exit /b 0
set "locality="
for /f "delims=" %%f in ('dir /s /b "%lantoa%\content\locality.md" 2^>nul') do if not defined locality set "locality=%%~dpf"
if defined locality set "locality=%locality:~0,-1%"
"%java%" %flags% "%keeping%=%scratch%\classes" "-Dlantoa.home=%lantoa%" -jar "%jar%" build "%locality%" --quiet --content "%lantoa%\content" --out "%scratch%\site" >nul 2>nul
if not exist "%scratch%\classes" type nul >"%scratch%\classes"
del /f /q "%lantoa%\target\lantoa-%version%*.%archive%" 2>nul
move /y "%scratch%\classes" "%classes%" >nul 2>nul
rmdir /s /q "%scratch%" 2>nul
exit /b 0
