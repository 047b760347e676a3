package openpermits.accounts;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/// Who has passkeys: the accounts, which devices know by their number, and which nobody saves or
/// deletes this way.
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

  private static final int NUMBER = 16;

  private final Accounts accounts;

  PasskeyOwners(Accounts accounts) {
    this.accounts = accounts;
  }

  static Bytes handle(UUID account) {
    return new Bytes(
        ByteBuffer.allocate(NUMBER)
            .putLong(account.getMostSignificantBits())
            .putLong(account.getLeastSignificantBits())
            .array());
  }

  static UUID account(Bytes handle) {
    var number = ByteBuffer.wrap(handle.getBytes());
    return new UUID(number.getLong(), number.getLong());
  }

  @Override
  public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
    return entity(accounts.find(account(handle)));
  }

  /// As [openpermits.web.Person] is called: by the number of the account.
  @Override
  public @Nullable PublicKeyCredentialUserEntity findByUsername(String account) {
    return entity(accounts.find(UUID.fromString(account)));
  }

  private static @Nullable PublicKeyCredentialUserEntity entity(Optional<Account> found) {
    return found
        .filter(account -> !account.isClosed())
        .map(account ->
            ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle(account.id()))
                .name(account.email())
                .displayName(account.name())
                .build())
        .orElse(null);
  }

  @Override
  public void save(PublicKeyCredentialUserEntity owner) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void delete(Bytes handle) {
    throw new UnsupportedOperationException();
  }
}
