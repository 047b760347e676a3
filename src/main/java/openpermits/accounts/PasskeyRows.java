package openpermits.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/// The passkeys as the database has them.
@Repository
class PasskeyRows implements UserCredentialRepository {

  private static final String SELECT =
      """
      select account, name, credential, public_key, attestation, transports, signatures, user_verified,
             backup_eligible, backed_up, added_at, last_used_at
        from passkeys
      """;

  private final JdbcClient jdbc;

  PasskeyRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The latest last.
  List<Passkey> of(UUID account) {
    return jdbc.sql(
            "select id, name, added_at, last_used_at from passkeys where account = ? order by added_at, id")
        .param(account)
        .query((row, _) ->
            new Passkey(
                row.getObject("id", UUID.class),
                row.getString("name"),
                instant(row, "added_at"),
                row.getObject("last_used_at") == null ? null : instant(row, "last_used_at")))
        .list();
  }

  /// Removes one of this account's.
  ///
  /// @return false when it has no such passkey
  boolean remove(UUID account, UUID id) {
    return jdbc.sql("delete from passkeys where account = ? and id = ?")
            .params(account, id)
            .update()
        == 1;
  }

  void removeAll(UUID account) {
    jdbc.sql("delete from passkeys where account = ?").param(account).update();
  }

  /// A new one, or that a known one was used: nothing else of it ever changes.
  @Override
  public void save(CredentialRecord passkey) {
    jdbc.sql(
            """
            insert into passkeys (id, account, name, credential, public_key, attestation, transports, signatures,
                                  user_verified, backup_eligible, backed_up, added_at)
            values (:id, :account, :name, :credential, :key, :attestation, :transports, :signatures,
                    :verified, :eligible, :backedUp, :added)
            on conflict (credential) do update
               set signatures = excluded.signatures, backed_up = excluded.backed_up, last_used_at = :used
            """)
        .param("id", UUID.randomUUID())
        .param("account", PasskeyOwners.account(passkey.getUserEntityUserId()))
        .param("name", passkey.getLabel())
        .param("credential", passkey.getCredentialId().getBytes())
        .param("key", passkey.getPublicKey().getBytes())
        .param("attestation", bytes(passkey.getAttestationObject()))
        .param("transports", transports(passkey))
        .param("signatures", passkey.getSignatureCount())
        .param("verified", passkey.isUvInitialized())
        .param("eligible", passkey.isBackupEligible())
        .param("backedUp", passkey.isBackupState())
        .param("added", passkey.getCreated().atOffset(ZoneOffset.UTC))
        .param("used", passkey.getLastUsed().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
    return find(credential).orElse(null);
  }

  private Optional<CredentialRecord> find(Bytes credential) {
    return jdbc.sql(SELECT + " where credential = ?")
        .param(credential.getBytes())
        .query(PasskeyRows::passkey)
        .optional();
  }

  @Override
  public List<CredentialRecord> findByUserId(Bytes owner) {
    return jdbc.sql(SELECT + " where account = ?")
        .param(PasskeyOwners.account(owner))
        .query(PasskeyRows::passkey)
        .list();
  }

  @Override
  public void delete(Bytes credential) {
    throw new UnsupportedOperationException();
  }

  private static CredentialRecord passkey(ResultSet row, int number) throws SQLException {
    var added = instant(row, "added_at");
    return ImmutableCredentialRecord.builder()
        .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
        .credentialId(new Bytes(row.getBytes("credential")))
        .userEntityUserId(PasskeyOwners.handle(row.getObject("account", UUID.class)))
        .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
        .attestationObject(new Bytes(row.getBytes("attestation")))
        .transports(transports(row.getString("transports")))
        .signatureCount(row.getLong("signatures"))
        .uvInitialized(row.getBoolean("user_verified"))
        .backupEligible(row.getBoolean("backup_eligible"))
        .backupState(row.getBoolean("backed_up"))
        .label(row.getString("name"))
        .created(added)
        .lastUsed(row.getObject("last_used_at") == null ? added : instant(row, "last_used_at"))
        .build();
  }

  private static String transports(CredentialRecord passkey) {
    return passkey.getTransports().stream()
        .map(AuthenticatorTransport::getValue)
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static Set<AuthenticatorTransport> transports(String kept) {
    return Arrays.stream(kept.split(" ", -1))
        .filter(transport -> !transport.isEmpty())
        .map(AuthenticatorTransport::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static byte[] bytes(@Nullable Bytes bytes) {
    if (bytes == null) {
      throw new IllegalArgumentException("a passkey without its attestation");
    }
    return bytes.getBytes();
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
