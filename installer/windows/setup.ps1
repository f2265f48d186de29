# Ventanilla en Windows 10 u 11 / on Windows 10 or 11
#
# Prepara y abre el programa. Antes instale Python 3.11, 3.12 o 3.13 de 64 bits (marque "Add python.exe to PATH").
# Abra PowerShell en esta carpeta y escriba:
#     powershell -ExecutionPolicy Bypass -File installer\windows\setup.ps1
# La primera vez descarga los paquetes (unos 300 MB); después abre enseguida. Con -Dev prepara también las pruebas
# y no abre el programa.
#
# Sets up and opens the program. Install 64-bit Python 3.11, 3.12 or 3.13 first, then type the line above in PowerShell
# in this folder. The steps are those of every system: installer\setup.py makes .venv and installs the hash-locked list.
# -Dev also installs what the tests need and does not open the program.

param([switch]$Dev)

$root = Split-Path -Parent (Split-Path -Parent $PSScriptRoot)
$setup = Join-Path $root 'installer\setup.py'

function Find-Python {
    foreach ($version in '3.13', '3.12', '3.11') {
        if (Get-Command py -ErrorAction SilentlyContinue) {
            $path = & py "-$version" -c 'import sys; print(sys.executable)' 2>$null
            if ($LASTEXITCODE -eq 0 -and $path) { return $path }
        }
    }
    $python = Get-Command python -ErrorAction SilentlyContinue
    if ($python) { return $python.Source }
    return $null
}

$ErrorActionPreference = 'Continue'
$python = Find-Python
if (-not $python) {
    Write-Host 'Ventanilla necesita Python 3.11, 3.12 o 3.13: instálelo y repita la orden.'
    exit 2
}

$words = @($setup)
if ($Dev) { $words += '--dev' }
& $python @words
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
if ($Dev) { exit 0 }

Push-Location $root
& (Join-Path $root '.venv\Scripts\python.exe') -m app
$result = $LASTEXITCODE
Pop-Location
exit $result
