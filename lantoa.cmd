@echo off
rem Runs Lan Toa: the jar beside it; in a checkout the compiled one, which is made first when it is
rem missing or older than its sources.
setlocal EnableExtensions DisableDelayedExpansion

rem What is said is UTF-8, here and in the program; the console gets its own code page back at the end.
set "codepage="
for /f "tokens=2 delims=:." %%c in ('chcp') do set "codepage=%%c"
chcp 65001 >nul

rem By a double click: no word typed, in a cmd of its own, which closes with its last line. The working
rem folder is the program's then; pushd gives a shared folder of the network a letter, while one is free.
set "clicked="
set "started=%CMDCMDLINE:"=%"
if "%~1"=="" if not "%started:/c =%"=="%started%" set "clicked=yes"
set "inside="
if defined clicked pushd "%~dp0" && set "inside=yes"

rem Java reads its command line in the code page of the system, which may have no letter for a folder
rem with Vietnamese marks: short names do without, and so does the jar's own name in its own folder.
for %%h in ("%~dp0.") do set "lantoa=%%~fsh"
if defined inside for %%h in (.) do set "lantoa=%%~fsh"

rem Libraries, and the classes that are kept, lie beside the jar. What people download has no sources.
set "stock=%lantoa%\lib"
set "jar=%lantoa%\lantoa.jar"
if not exist "%jar%" set "stock=%lantoa%\target"
if not exist "%jar%" set "jar=%lantoa%\target\lantoa.jar"
set place="-Dlantoa.home=%lantoa%"
if defined inside if exist lantoa.jar set "jar=lantoa.jar"
if defined inside set place="-Dlantoa.home=."

rem The first Java that is new enough: the program's own, that of JAVA_HOME, those of the path, that of
rem Adoptium's installer.
set "java="
set "old="
call :consider "%lantoa%\jre\bin\java.exe"
if defined JAVA_HOME call :consider "%JAVA_HOME%\bin\java.exe"
if not defined java for /f "delims=" %%j in ('where $PATH:java.exe 2^>nul') do call :consider "%%j"
if not defined java for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*") do call :consider "%%~d\bin\java.exe"
if not defined java goto no_java

rem An archive of classes suits one build of the JVM, so it has that one's version in its name. From
rem JDK 25 on it is a cache of classes that are linked, too (JEP 483 and 514). It suits jars with the same
rem times, too: the jar that people download has its size in the name, one that is compiled a sum of all.
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

for %%f in ("%jar%") do set "classes=%stock%\lantoa-%version%-%%~zf.%archive%"
if exist "%lantoa%\lantoa.jar" goto start
call :look
if "%state%"=="new" goto start

where mvn >nul 2>nul
if errorlevel 1 goto no_maven
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
rem What the user typed goes through the environment too.
set LANTOA_ARGUMENTS=%*
"%java%" %flags% %LANTOA_JAVA_OPTIONS% "%kept%=%classes%" %place% -jar "%jar%" %*
set "code=%errorlevel%"
goto end

:no_java
echo lantoa: error: Lan Tỏa cần Java 17 trở lên. Tải Java (Temurin, miễn phí) ở https://adoptium.net/ , cài xong rồi mở lại. 1>&2
if defined old echo Máy này chỉ có Java %old%, quá cũ. Không phải gỡ: bản mới cài được bên cạnh, phần mềm khác vẫn dùng bản cũ. 1>&2
goto broken
:no_maven
echo lantoa: error: thư mục này là mã nguồn: cần Maven và JDK 17, với thư mục bin của cả hai trong PATH. 1>&2
:broken
set "code=3"
:end
if defined clicked if not "%code%"=="0" (
  echo.
  echo Đọc xong, hãy bấm một phím bất kỳ để đóng cửa sổ này. 1>&2
  pause >nul
)
if defined inside popd
if defined codepage chcp %codepage% >nul
exit /b %code%

rem Takes a Java unless there is one already, and notes the version of one that is too old. The file
rem "release" tells it without a start; where that lacks, as in Oracle's folder of links, Java itself.
:consider
if defined java exit /b 0
if not exist "%~1" exit /b 0
set "version="
set "short="
if exist "%~dp1..\release" for /f "usebackq tokens=1,2 delims==" %%k in ("%~dp1..\release") do (
  if "%%k"=="JAVA_RUNTIME_VERSION" set "version=%%~l"
  if "%%k"=="JAVA_VERSION" set "short=%%~l"
)
set "answer=%TEMP%\lantoa-%RANDOM%%RANDOM%.txt"
if not defined short (
  "%~1" -version 2>"%answer%"
  for /f "usebackq tokens=2,3" %%k in ("%answer%") do if "%%k"=="version" set "short=%%~l"
  del /f /q "%answer%" 2>nul
)
if not defined short exit /b 0
if not defined version set "version=%short%"
set "major=0"
for /f "delims=.+-_ " %%m in ("%short%") do set "major=%%m"
if %major% geq 17 (
  set "java=%~1"
) else (
  set "old=%short%"
)
exit /b 0

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
rem file says not to try again until the next jar; where nothing may be written, there is none.
:keep_classes
set "LANTOA_ARGUMENTS="
set "scratch=%stock%\classes.%RANDOM%%RANDOM%"
mkdir "%scratch%" 2>nul
if not exist "%scratch%" exit /b 0
if defined clicked echo Lần đầu mở trên máy này: đang chuẩn bị, mất khoảng nửa phút …
set "locality="
for /f "delims=" %%f in ('dir /s /b "%lantoa%\content\locality.md" 2^>nul') do if not defined locality set "locality=%%~dpf"
if defined locality set "locality=%locality:~0,-1%"
"%java%" %flags% "%keeping%=%scratch%\classes" "-Dlantoa.home=%lantoa%" -jar "%jar%" build "%locality%" --quiet --content "%lantoa%\content" --out "%scratch%\site" >nul 2>nul
if not exist "%scratch%\classes" type nul >"%scratch%\classes"
del /f /q "%stock%\lantoa-%version%*.%archive%" 2>nul
move /y "%scratch%\classes" "%classes%" >nul 2>nul
rmdir /s /q "%scratch%" 2>nul
exit /b 0
