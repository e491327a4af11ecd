/** What is known about an error besides its kind: shown under "Details", or as the explanation of the error. */

/**
 * Each is a whole sentence. `systemCode`: a code such as ECONNREFUSED. `proxy`: a host and port. Technical names such as
 * https, POST, JSON and API key stay as they are.
 */
export const errorDetails = {
  // Connections. The host is shown before the sentence.
  'connection-ended': 'The connection ended before a response arrived ({systemCode}).',
  'connection-refused': 'Connection refused ({systemCode}).',
  'host-lookup-failed': 'The name of the host cannot be looked up at the moment ({systemCode}).',
  'network-unreachable': 'Network unreachable ({systemCode}).',
  'no-connection': 'No connection ({systemCode}).',
  'no-connection-in-time': 'No connection was established in time ({systemCode}).',
  'no-route': 'Network unreachable.',
  'no-secure-connection': 'No secure connection could be established ({systemCode}).',
  'no-such-host': 'There is no such host ({systemCode}).',
  'not-a-proxy': 'The server at the proxy’s address does not respond like a proxy ({systemCode}).',
  'not-http': 'The response is not valid HTTP ({systemCode}).',
  'request-not-sendable': 'The request cannot be sent ({systemCode}).',

  // Certificates.
  'certificate-expired': 'The certificate has expired ({systemCode}).',
  'certificate-not-accepted': 'The certificate is not accepted ({systemCode}).',
  'certificate-not-yet-valid': 'The certificate is not valid yet ({systemCode}).',
  'certificate-of-another-host': 'The certificate is not valid for this host ({systemCode}).',
  'certificate-revoked': 'The certificate has been revoked ({systemCode}).',
  'certificate-self-signed': 'The certificate is self-signed ({systemCode}).',
  'certificate-untrusted': 'The certificate is not signed by an authority that this computer trusts ({systemCode}).',

  // Proxies.
  'proxy-asks-for-sign-in':
    'The proxy {proxy} requires a sign-in: enter its user name and password in Settings ({systemCode}).',
  'proxy-changed-meanwhile': 'The proxy was changed in the meantime.',
  'proxy-error-page': 'A proxy responds with an error page of its own.',
  'proxy-forbids': 'The proxy {proxy} does not allow this request ({systemCode}).',
  'proxy-has-no-way': 'The proxy {proxy} cannot reach this server ({systemCode}).',
  'proxy-needs-sign-in': 'A proxy requires a sign-in.',
  'proxy-not-allowed': 'The proxy was not allowed.',
  'proxy-refuses-sign-in': 'The proxy {proxy} does not accept the user name and password ({systemCode}).',
  'proxy-removal-not-allowed': 'Leaving the proxy was not allowed.',
  'proxy-sign-in-not-kept': 'The user name and password of the proxy could not be saved.',
  /** The sentence about the certificate or the connection follows. */
  'proxy-unsafe': 'The connection to the proxy {proxy} is not secure.',
  'proxy-unusable': 'The proxy {proxy} cannot be used.',
  'system-proxy-unknown': 'The system did not report a proxy for this server.',
  'system-proxy-unsupported': 'The system requires a type of proxy that is not supported.',
  'network-asks-for-sign-in': 'The network requires a sign-in.',
  'challenge-page': 'A page that checks for humans was returned instead of the response.',

  // Redirects and addresses that a service gave. `target`: a host.
  'inside-own-network':
    'The service gave an address on this computer or in its network, but the service itself is elsewhere.',
  'only-https': 'Only https is allowed here.',
  'redirect-drops-body': 'A redirect would drop what was sent.',
  'redirect-in-circle': 'The redirects form a loop.',
  'redirect-to-nowhere': 'A redirect has no valid address.',
  'redirect-to-unsafe': 'A redirect leads to an unsafe address of {target}.',
  'redirect-with-body': 'A redirect leads to {target}, which must not learn what was sent.',
  'redirect-with-sign-in': 'A redirect leads to {target}, which must not learn the sign-in.',
  'too-many-redirects': '{limit, plural, one {More than one redirect.} other {More than {limit, number} redirects.}}',

  // Addresses that a person typed.
  'address-empty': 'The address is empty.',
  'address-has-fragment': 'The address of a service has no “#”: remove it and everything after it.',
  'address-has-password': 'An address must not contain a user name or a password.',
  'address-has-query': 'The address of a service has no question mark: remove it and everything after it.',
  'address-has-spaces': 'An address contains no spaces, line breaks or backslashes.',
  'address-of-login-server-has-path': 'The address of the login server ends after the host: leave out the path.',
  'address-of-pictures-api-has-path': 'The address of the Pictures API ends after the host: leave out the path.',
  'address-of-invented-service-has-path': 'The address of a shoebox ends after the host: leave out the path.',
  'address-unreadable': 'This is not an address: its host or its port cannot be read.',
  'address-with-http': 'http is allowed for this computer only: the address of any other host begins with https://.',
  'address-with-other-protocol': 'The address has to begin with https://. Other protocols are not supported.',
  'address-without-https': 'The address has to begin with https://.',
  'host-not-allowed': 'The address was not allowed.',
  'proxy-address-has-more': 'The address of a proxy ends after its port: leave out what follows.',
  'proxy-address-has-password': 'Enter the user name and the password in their own fields, not in the address.',
  'proxy-address-with-other-protocol': 'The address of a proxy begins with http://, https://, socks4:// or socks5://.',
  /** `path`: such as /services/api/json/1.2.0/. */
  'smugmug-address-path':
    '{needsSlash, select, true {The address of SmugMug has to end in a slash and contain /json/ or /rest/, such as {path}.} other {The address of SmugMug has to contain /json/ or /rest/, such as {path}.}}',
  'smugmug-address-without-slash': 'The address of SmugMug has to end in a slash.',
  /** `path`: "/api/v2". */
  'smugmug-2-address-path': 'The address of SmugMug’s API v2 has to end in {path}.',
  'smugmug-com-not-supported':
    'smugmug.com does not use version 1.2 any more: SmugMug switched it off there in 2018. Go back and choose “SmugMug” instead, which uses today’s API v2. Nothing was sent.',

  // Responses: how they came, and what they contain.
  'answer-empty-gallery': 'The service sent an empty gallery, but the album is not empty.',
  'answer-from-elsewhere': 'The response came from a server other than the Pictures API.',
  'answer-has-doctype': 'The response declares a document type, which is not accepted.',
  'answer-in-unknown-characters': 'The response is in an unknown character set.',
  'answer-needs-too-much-memory': 'The response takes too much memory to read.',
  'answer-not-asked-for': 'The server responds with a status that does not fit the request.',
  'answer-not-json': 'The response is not JSON.',
  'answer-not-oauth': 'The response of the login server does not follow OAuth.',
  'answer-not-xml': 'The response is not XML within its limits.',
  'answer-of-another-part': 'The server sent another part than the one that was requested.',
  'answer-of-other-service': 'The response does not have the form of this service.',
  'answer-over-ratio': 'The response decompresses to more than {limit, number} times its length.',
  'answer-stalled': 'No more data arrived within {limitMs, number} ms.',
  'answer-too-complex': 'The response has too many elements or is nested too deeply.',
  'answer-too-long': 'The response is longer than {limit, number} bytes.',
  'answer-too-many-encodings': 'The response has too many encodings.',
  'answer-too-slow': 'No complete response arrived within {limitMs, number} ms.',
  'answer-truncated': 'The connection ended before the response did.',
  /** `encoding`: a technical name, such as gzip. */
  'answer-undecodable': 'The response could not be decoded from “{encoding}”.',
  'answer-without-album': 'The response contains no album.',
  'answer-without-countries': 'The list of countries is empty.',
  'answer-without-rows': 'A list of the response has no row that can be read.',
  'answer-without-rule': 'The list of countries does not say whether this one requires proof of age.',
  'login-page': 'The login server responded with a web page.',
  'login-without-code': 'The sign-in page responded without a code.',
  'login-without-password-hash': 'The login returned nothing that can replace the password later.',
  'login-without-session': 'The login returned no session.',
  'login-without-token': 'The sign-in page responded without a token.',
  'pages-without-end': 'The pages of the list form a loop.',
  'picture-address-unusable': 'The picture has no valid address.',
  'picture-expired': 'The address of the picture has expired.',
  'picture-not-a-picture': 'The address of a picture returned something else.',
  'picture-not-scaled': 'The picture could not be made smaller.',
  'reading-too-slow': 'The response could not be read within {limitMs, number} ms.',
  'token-kind-unknown': 'The token is of an unknown kind.',
  'too-many-albums': 'The response names {count, number} albums; at most {limit, number} are read.',
  'video-not-a-video': 'The address of a video returned something else.',

  // Answers of services.
  'api-key-refused': 'The service does not accept this API key.',
  'card-refused': 'The card and the PIN do not belong together.',
  'new-token-refused': 'The service does not accept the token that it has just issued.',
  'no-free-gallery-without-api-key': 'Without an API key there are no free galleries.',
  'no-such-album': 'The owner has no such album.',
  'no-such-album-or-category': 'There is no such category or album.',
  'no-such-nickname': 'No owner has this nickname.',
  'no-such-owner-or-protected': 'There is no such owner, or the whole site is protected by a password.',
  'no-such-user': 'No user has this ID.',
  'service-read-only': 'The service is in read-only mode.',
  'service-version-gone': 'The server no longer supports this version of the service.',
  'smugmug-api-key-invalid': 'The API key is not valid.',
  'smugmug-call-refused': 'The service does not accept this call.',
  'smugmug-key-or-secret-invalid': 'SmugMug refuses the API key or its secret.',
  'smugmug-clock-refused': 'SmugMug refuses the time of this computer. Set its clock, and try again.',
  'smugmug-login-invalid': 'The login is not valid.',
  'smugmug-login-without-user': 'The login names no user.',
  'smugmug-no-album-or-private': 'There is no such album, or it is not public, or its password is missing or wrong.',
  'smugmug-no-answer': 'The service could not respond.',
  'smugmug-no-owner-or-private':
    'There is no such user, or their site is not public, or the password is missing or wrong.',
  'smugmug-program-refused': 'The service refuses this version of the program.',
  'smugmug-session-lost': 'The session was lost twice in a row.',
  'smugmug-sign-in-expired': 'SmugMug refuses this sign-in, for example because it took longer than five minutes.',
  'token-refused': 'The service does not accept the access token: it is wrong, expired or withdrawn.',

  // What a person typed to find an owner, a member or an album.
  'id-or-link-not-supported': 'Albums cannot be opened by ID or link here.',
  'needs-album-id-or-link': 'This is neither an ID and key nor a link to an album of SmugMug.',
  'needs-api-key-for-nickname': 'An owner is found by nickname only with an API key.',
  /** A shoebox is an invented service for tests. */
  'needs-box-name': 'This is not the name of a box.',
  'needs-nickname-or-link': 'This is neither a nickname nor a link of SmugMug.',
  'needs-own-album-of-member': 'While acting as a member, only the member’s own albums can be opened.',
  'needs-user-id-nickname-or-link': 'This is neither a user ID nor a nickname nor a profile link.',
  'needs-user-id-or-link': 'This is neither a user ID nor a profile link.',
  'not-in-group': 'This user is not in your group, or you no longer manage it.',
  'self-is-no-member': 'This is the account itself, not another member.',

  // Groups. `permission`: a technical name.
  'group-without-api-key':
    'Listing the members needs the API key of your project, and the account has none. You can add members by their user IDs.',
  'group-without-id': 'The service does not say which group this is. You can add members by their user IDs.',
  'manages-no-group': 'The service says that this account manages no group.',
  'permission-missing-in-sign-in': 'Group features need the {permission} permission: sign in again to grant it.',
  'permission-missing-in-token': 'Group features need the {permission} permission: get a token that has it.',

  // Proof of age. `country`: a name, such as United Kingdom; in `age-not-listed`, `age-not-answered`,
  // `age-account-signed-out` and `age-refused` a code, such as GB.
  'age-account-signed-out':
    'This account is not signed in, so the service cannot be asked what its rule is for the country that your system names ({country}). The mask stays on. Sign in again.',
  'age-no-api-key': 'Not checked: this account has no API key.',
  'age-no-country': 'Your system does not say which country you are in, so the service’s rule for it is not known.',
  'age-no-such-rule': 'Not checked: this service has no rule about age to ask for.',
  'age-not-answered':
    'The service could not be asked what its rule is for the country that your system names ({country}). The mask stays on. Try again.',
  'age-not-listed': 'The service has no rule for the country that your system names ({country}).',
  'age-not-required': 'Where you are ({country}), the service requires no proof of age.',
  'age-not-verified':
    'Where you are ({country}), the service requires proof of age before it shows pictures that it does not rate as safe, and this account has none. The mask stays on.',
  'age-not-verified-signed-out':
    'Where you are ({country}), the service requires proof of age before it shows pictures that it does not rate as safe, and this account is not signed in. The mask stays on.',
  'age-refused':
    'The service refused to say what its rule is for the country that your system names ({country}). The mask stays on. The account’s API key may be wrong: sign in again with another, or without one.',
  'age-verified': 'Where you are ({country}), the service requires proof of age, and this account has it.',

  // Accounts, sign-ins and members.
  'account-changed-meanwhile': 'The account was signed in again or removed.',
  'acting-changed-meanwhile':
    'The account or the member that you act as has changed in the meantime. Export the journal again.',
  'acting-over': 'You no longer act as this member.',
  'browser-not-opened': 'The system opened no browser.',
  'browser-without-answer': 'The browser sent no response within {limitMs, number} ms.',
  'no-sign-in-waits': 'No sign-in is waiting for the browser.',
  'check-is-paused': 'The check is paused. Resume it first.',
  'check-not-finished': 'There is a check that is not finished yet.',
  'check-without-member': 'The check does not contain this member.',
  'check-without-next-member': 'There is no further member in this check.',
  'check-with-too-many-marks': 'A check takes at most {limit, number} marks.',
  'no-check-begun': 'No check was started.',
  'no-such-account': 'There is no such account.',
  'no-such-member': 'This group has no member with this ID.',
  'other-sign-in-begun': 'Another sign-in was begun.',
  'pin-not-kept': 'The PIN could not be saved.',
  /** `port`: a number without separators, as text. */
  'port-in-use': 'The program cannot listen on port {port} of this computer ({systemCode}).',
  'session-expired': 'The session has expired and cannot be renewed.',
  'sign-in-unreadable': 'The saved sign-in cannot be read.',
  /** `expected`, `found`: a person's name, or their ID at the service. */
  'signed-in-as-other':
    'This account belongs to {expectedIs, select, visitor {a visitor} id {user {expected}} other {{expected}}}, but {foundIs, select, visitor {a visitor} id {user {found}} other {{found}}} signed in.',

  // The window, files and the journal.
  'another-question-open': 'Another question is open.',
  'demo-ended': 'The demo ended with code {exitCode}.',
  'demo-not-started': 'The demo did not start.',
  'demo-of-no-service': 'The demo has no such service.',
  'file-not-written':
    '{systemCode, select, unknown {The file could not be written.} other {The file could not be written ({systemCode}).}}',
  'journal-not-written':
    '{systemCode, select, unknown {The journal could not be written.} other {The journal could not be written ({systemCode}).}}',
  'journal-too-fast':
    'The journal takes at most {limit, plural, one {one entry} other {{limit, number} entries}} in a minute. Try again in a moment.',
  'too-much-dragged': 'The pictures are too large to be dragged together. Drag fewer of them.',
  'result-closed': 'This list has changed in the meantime, so nothing was done. Select the pictures again.',
  'album-changed-meanwhile':
    'The pictures of the album have changed in the meantime, so nothing was done. Select them again.',
  'picture-masked-meanwhile': 'The picture was masked again before you chose a folder, so nothing was saved.',
  'picture-not-copyable': 'This kind of picture cannot be copied. It can be saved.',
  'picture-not-in-album': 'This picture is not in the album that was loaded.',
  'report-not-printed': 'The pages of the report could not be made. Choose another format.',
  'refused-twice': 'You refused this twice in a row. Proofsheet can ask again in half a minute.',
  'service-names-no-page': 'The service names no page for this.',
  'window-locked': 'The window is locked.',

  // Calls of the window that are not valid: errors in the program.
  'call-after-no-input': 'A page is opened only after a key or a button was pressed.',
  'call-for-age-of-manager': 'The manager must have proved their age.',
  'call-for-other-member': 'This does not belong to the member that you act as.',
  'call-from-other-sender': 'This sender may not call.',
  'call-in-flight': 'A call with this ID is still running.',
  'call-of-nothing': 'The window asked for something that does not exist.',
  'call-out-of-bounds': 'The call is out of bounds.',
  'call-too-large': 'The input is too large, or is not plain data.',
  'call-unreadable': 'This is not a call.',
  'call-with-empty-field': 'The field {field} is empty.',
  'call-with-invalid-id': 'The ID is not valid for this service.',
  /** `place`: technical names, joined by full stops. `issue`: a technical name, such as invalid_type. */
  'call-with-invalid-input': 'The value of “{place}” is not valid ({issue}).',
  'call-with-invalid-port': 'The port is not a number that can be used.',
  'call-with-own-api-key': 'An account of this service has a key of its own.',
  'call-with-unknown-field': 'The sign-in has no such field.',
  'call-with-unknown-method': 'The service does not support this sign-in method.',
  'call-with-unknown-order': 'The service does not support this order.',
  'call-with-unknown-service': 'There is no such service.',
  'call-without-api-key': 'This call of the Pictures API needs an API key, and none is set.',
  'call-without-groups': 'This account cannot act as members.',
  'too-many-calls': 'Too many calls are running.',
} as const;

export const errorQuotes = {
  /** `quote`: what the service or the system said, in its own language. */
  said: 'Original message: “{quote}”',
  /** `variable`: name of an environment variable, such as PROOFSHEET_SMUGMUG. `problem`: a sentence. */
  ofVariable: '{variable}: {problem}',
} as const;
