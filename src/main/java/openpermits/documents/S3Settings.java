package openpermits.documents;

import java.net.URI;
import java.net.URISyntaxException;
import openpermits.platform.CannotStart;
import org.springframework.boot.context.properties.ConfigurationProperties;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/// Which S3 server keeps the contents of documents, and the key to it.
@ConfigurationProperties("openpermits.s3")
final class S3Settings {

  private final String bucket;
  private final String endpoint;
  private final String region;
  private final String accessKey;
  private final String secretKey;

  /// @param bucket blank: none, they are kept in the data folder
  /// @param endpoint blank: Amazon's own in the region
  /// @param accessKey blank: what Amazon's tools find on the machine
  S3Settings(String bucket, String endpoint, String region, String accessKey, String secretKey) {
    this.bucket = bucket.strip();
    this.endpoint = endpoint.strip();
    this.region = region.strip();
    this.accessKey = accessKey.strip();
    this.secretKey = secretKey.strip();
  }

  String bucket() {
    return bucket;
  }

  boolean isSet() {
    return !bucket.isBlank();
  }

  S3Client client() {
    var client =
        S3Client.builder()
            .region(Region.of(region))
            .credentialsProvider(credentials())
            .httpClientBuilder(UrlConnectionHttpClient.builder());
    if (!endpoint.isBlank()) {
      client.endpointOverride(address()).forcePathStyle(true);
    }
    return client.build();
  }

  private URI address() {
    try {
      return new URI(endpoint);
    } catch (URISyntaxException cause) {
      throw new CannotStart("S3_ENDPOINT is no address: " + endpoint, cause);
    }
  }

  private AwsCredentialsProvider credentials() {
    return accessKey.isBlank()
        ? DefaultCredentialsProvider.builder().build()
        : StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secretKey));
  }
}
