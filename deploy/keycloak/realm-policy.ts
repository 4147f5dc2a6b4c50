// What every realm asks of those who log in, and how it signs.

/** Of passwords, logins and tokens. Durations are in seconds. */
export const policy = {
  sslRequired: 'external',
  defaultSignatureAlgorithm: 'RS256',
  accessTokenLifespan: 300,
  ssoSessionIdleTimeout: 1800,
  ssoSessionMaxLifespan: 36_000,
  revokeRefreshToken: true,
  refreshTokenMaxReuse: 0,
  registrationAllowed: false,
  resetPasswordAllowed: false,
  editUsernameAllowed: false,
  rememberMe: false,
  bruteForceProtected: true,
  failureFactor: 10,
  waitIncrementSeconds: 60,
  maxFailureWaitSeconds: 900,
  passwordPolicy: 'length(12) and maxLength(128) and notUsername and notEmail and passwordHistory(5)',
  otpPolicyType: 'totp',
  otpPolicyAlgorithm: 'HmacSHA1',
  otpPolicyDigits: 6,
  otpPolicyPeriod: 30,
  otpPolicyCodeReusable: false,
  eventsEnabled: true,
  eventsExpiration: 7_776_000,
  adminEventsEnabled: true,
  adminEventsDetailsEnabled: true,
}

/** Everybody sets a one-time password up at first login; the rest of the list is what Keycloak offers by default. */
export const requiredActions = [
  ['UPDATE_PROFILE', 'Update Profile'],
  ['VERIFY_EMAIL', 'Verify Email'],
  ['CONFIGURE_TOTP', 'Configure OTP'],
  ['UPDATE_PASSWORD', 'Update Password'],
  ['VERIFY_PROFILE', 'Verify Profile'],
  ['delete_credential', 'Delete Credential'],
].map(([alias, name], index) => ({
  alias,
  name,
  providerId: alias,
  enabled: true,
  defaultAction: alias === 'CONFIGURE_TOTP',
  priority: (index + 1) * 10,
  config: {},
}))

/** Providers only: the keys themselves are made by the server at import and never leave it. */
export const keyProviders = [
  { name: 'rsa-generated', providerId: 'rsa-generated', config: { priority: ['100'], algorithm: ['RS256'] } },
  { name: 'hmac-generated', providerId: 'hmac-generated', config: { priority: ['100'], algorithm: ['HS512'] } },
  { name: 'aes-generated', providerId: 'aes-generated', config: { priority: ['100'] } },
].map((provider) => ({ ...provider, subComponents: {} }))
