package openpermits.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Supplier;
import openpermits.platform.CannotStart;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/// A bucket of an S3 server. The keys are the paths that the contents have in [FolderPlanRoom], so
/// that a folder may be copied into a bucket as it is. What the server says that it has kept is
/// kept: how often, and where, is its matter.
final class S3PlanRoom implements PlanRoom, AutoCloseable {

  private final S3Client server;
  private final String bucket;
  private final String prefix;

  /// Refuses to start with a bucket that is not there, or not for us.
  S3PlanRoom(S3Client server, String bucket) {
    this(server, bucket, "");
    try {
      server.headBucket(head -> head.bucket(bucket));
    } catch (SdkException cause) {
      throw new CannotStart(
          "The bucket '%s' (S3_BUCKET) cannot be used: %s. Check S3_ENDPOINT, S3_REGION and the key."
              .formatted(bucket, said(cause)),
          cause);
    }
  }

  private S3PlanRoom(S3Client server, String bucket, String prefix) {
    this.server = server;
    this.bucket = bucket;
    this.prefix = prefix;
  }

  private static String said(SdkException cause) {
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("no reason was given");
  }

  @Override
  public void keep(UUID id, Path content) throws IOException {
    ask(() ->
        server.putObject(put -> put.bucket(bucket).key(key(id)), RequestBody.fromFile(content)));
  }

  @Override
  public InputStream open(UUID id) throws IOException {
    return ask(() -> server.getObject(get -> get.bucket(bucket).key(key(id))));
  }

  @Override
  public void remove(UUID id) throws IOException {
    ask(() -> server.deleteObject(delete -> delete.bucket(bucket).key(key(id))));
  }

  @Override
  public PlanRoom beside(String name) {
    return new S3PlanRoom(server, bucket, name + "/");
  }

  @Override
  public void close() {
    server.close();
  }

  private static <T> T ask(Supplier<T> question) throws IOException {
    try {
      return question.get();
    } catch (SdkException cause) {
      throw new IOException(cause);
    }
  }

  private String key(UUID id) {
    return prefix + id.toString().substring(0, 2) + "/" + id;
  }
}
