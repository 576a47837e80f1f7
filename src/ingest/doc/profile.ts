// Settings of LibreOffice for documents of strangers: no macros, no links that are followed, nothing fetched.

/** The port "discard": a proxy that answers nobody. */
const NOWHERE = { host: '127.0.0.1', port: 9 }

const SETTINGS: readonly (readonly [path: string, name: string, value: string | number | boolean])[] = [
  ['Office.Common/Security/Scripting', 'MacroSecurityLevel', 3],
  ['Office.Common/Security/Scripting', 'DisableMacrosExecution', true],
  ['Office.Common/Security/Scripting', 'DisableActiveContent', true],
  ['Office.Common/Security/Scripting', 'BlockUntrustedRefererLinks', true],
  ['Office.Writer/Content/Update', 'Link', 2],
  ['Office.Common/Misc', 'FirstRun', false],
  ['Office.Update/Update', 'Enabled', false],
  ['Inet/Settings', 'ooInetProxyType', 2],
  ['Inet/Settings', 'ooInetNoProxy', ''],
  ...['HTTP', 'HTTPS', 'FTP'].flatMap((protocol): [string, string, string | number][] => [
    ['Inet/Settings', `ooInet${protocol}ProxyName`, NOWHERE.host],
    ['Inet/Settings', `ooInet${protocol}ProxyPort`, NOWHERE.port],
  ]),
]

/** The file `registrymodifications.xcu` of a profile. */
export const OFFICE_PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${SETTINGS.map(([path, name, value]) => `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`).join('\n')}
</oor:items>
`
