@echo off
rem Runs Thalweg on the Java of THALWEG_JAVA if that is set, otherwise on the Java in java\ that some archives carry,
rem otherwise on that of JAVA_HOME, otherwise on the java of the PATH.
rem Java 17 is the oldest that works. The script thalweg beside this one does the same for other systems.
setlocal EnableExtensions DisableDelayedExpansion

for %%I in ("%~dp0..") do set "home=%%~fI"

if not defined THALWEG_JAVA goto inside
set "jdk=%THALWEG_JAVA%"
if /i "%jdk:~-13%"=="\bin\java.exe" set "jdk=%jdk:~0,-13%"
if exist "%jdk%\bin\java.exe" if exist "%jdk%\release" goto found
echo thalweg: THALWEG_JAVA is "%THALWEG_JAVA%", which holds no bin\java.exe and release: set it to a Java installation. 1>&2
exit /b 2

:inside
if not exist "%home%\java\" goto java_home
set "jdk=%home%\java"
call :read_version
if %version% geq 17 goto ready
echo thalweg: "%jdk%", the Java inside, is damaged: unpack the archive again, or set THALWEG_JAVA. 1>&2
exit /b 2

:java_home
if not defined JAVA_HOME goto path
set "jdk=%JAVA_HOME%"
call :read_version
if %version% geq 17 goto ready

:path
set "jdk="
for /f "delims=" %%J in ('where java 2^>nul') do if not defined jdk for %%K in ("%%~dpJ..") do set "jdk=%%~fK"
if not defined jdk goto none

:found
call :read_version
if %version% lss 17 goto none

:ready
rem Only commands that compute repay the optimizing compiler; the others start sooner without.
set "compiler=-XX:TieredStopAtLevel=1"
set "vectors="
if /i "%~1"=="run" set "compiler="
if /i "%~1"=="dev" set "compiler="
if defined compiler goto start
rem Large planes and networks repay the Vector API, with which Java must start; it says so in one line.
findstr /c:"jdk.incubator.vector" "%jdk%\release" >nul 2>nul && set "vectors=--add-modules=jdk.incubator.vector"

:start
set "unsafe="
if %version% geq 24 set "unsafe=--sun-misc-unsafe-memory-access=allow"
rem THALWEG_JAVA_OPTIONS may say otherwise, so it comes last.
"%jdk%\bin\java.exe" -XX:+UseSerialGC -Xshare:auto %compiler% %vectors% %THALWEG_JAVA_OPTIONS% %unsafe% -cp "%home%\lib\*" "-Dthalweg.home=%home%" thalweg.runtime.cli.Main %*
exit /b %ERRORLEVEL%

:none
echo thalweg: no Java 17 or newer was found: install one, or set THALWEG_JAVA to where it is. 1>&2
exit /b 2

rem The major version of the Java in %jdk%, from its release file; 0 if there is none.
:read_version
set "version=0"
if not exist "%jdk%\bin\java.exe" exit /b 0
if not exist "%jdk%\release" exit /b 0
for /f "usebackq tokens=2 delims==" %%V in (`findstr /b "JAVA_VERSION=" "%jdk%\release"`) do for /f "tokens=1 delims=.-+ " %%W in ("%%~V") do set "version=%%W"
exit /b 0
