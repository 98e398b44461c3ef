@echo off
rem Runs Maven in this directory, as mvnw does elsewhere: the installed one where there is one, else one that is kept
rem under .m2 in the user's home, downloaded once and checked. Written without a Windows at hand: never run so far.
setlocal
cd /d "%~dp0"
set "properties=.mvn\wrapper\maven-wrapper.properties"
for /f "usebackq eol=# tokens=1,* delims==" %%a in ("%properties%") do set "%%a=%%b"

set "found="
if defined JAVA_HOME call :look "%JAVA_HOME%"
for /d %%j in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*") do call :look "%%~j"
if not defined found (
  echo mvnw: the build needs a JDK %jdkVersion% or later, and none was found. Install one, such as Eclipse Temurin from 1>&2
  echo https://adoptium.net, and if it is still not found, point to it: set JAVA_HOME=C:\where\it\is 1>&2
  exit /b 1
)
set "JAVA_HOME=%found%"

where mvn >nul 2>nul
if not errorlevel 1 (
  call mvn %*
  exit /b
)

set "home=%USERPROFILE%\.m2\wrapper\dists\mitra-%distributionSha512:~0,16%"
if not exist "%home%\bin\mvn.cmd" (
  echo mvnw: no Maven is installed, downloading %distributionUrl% 1>&2
  powershell -NoProfile -ExecutionPolicy Bypass -Command "$ErrorActionPreference = 'Stop'; $ProgressPreference = 'SilentlyContinue'; $work = Join-Path $env:TEMP ('mitra-' + [guid]::NewGuid()); New-Item -ItemType Directory $work | Out-Null; $zip = Join-Path $work 'maven.tar.gz'; Invoke-WebRequest -UseBasicParsing $env:distributionUrl -OutFile $zip; if ((Get-FileHash $zip -Algorithm SHA512).Hash -ne $env:distributionSha512) { throw 'the download is not the Maven expected: not used' }; tar -xzf $zip -C $work; New-Item -ItemType Directory -Force (Split-Path $env:home) | Out-Null; Move-Item (Get-ChildItem $work -Directory)[0].FullName $env:home"
  if errorlevel 1 exit /b 1
)
call "%home%\bin\mvn.cmd" %*
exit /b

rem Whether a JDK lies there that is recent enough, by the file that each brings along.
:look
if defined found exit /b
if not exist "%~1\bin\javac.exe" exit /b
if not exist "%~1\release" exit /b
set "version="
for /f "usebackq tokens=2 delims==" %%v in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do set "version=%%~v"
for /f "tokens=1 delims=." %%m in ("%version%") do set "major=%%m"
if %major% geq %jdkVersion% set "found=%~1"
exit /b
