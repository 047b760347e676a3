package openpermits.intake;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import openpermits.applications.OwnerAuthorization;
import openpermits.applications.OwnerAuthorizations;
import openpermits.catalogue.Answers;
import openpermits.catalogue.Catalogue;
import openpermits.documents.Document;
import openpermits.documents.Documents;
import openpermits.kernel.Bilingual;
import openpermits.kernel.FileNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was answered in each application, drafts and others.
@Repository
public class FilledForms {

  private static final String SELECT =
      "select f.*, a.type_code from filled_forms f join applications a using (file_number)";

  private final JdbcClient jdbc;
  private final Catalogue catalogue;
  private final Documents documents;
  private final OwnerAuthorizations authorizations;

  FilledForms(
      JdbcClient jdbc,
      Catalogue catalogue,
      Documents documents,
      OwnerAuthorizations authorizations) {
    this.jdbc = jdbc;
    this.catalogue = catalogue;
    this.documents = documents;
    this.authorizations = authorizations;
  }

  /// Empty for a file that came to be otherwise than by applying here.
  public Optional<FilledForm> find(FileNumber file) {
    return jdbc.sql(SELECT + " where f.file_number = ?")
        .param(file.toString())
        .query(this::form)
        .optional()
        .map(form -> form.withSent(sent(form.file())));
  }

  /// The kinds of which there is a document that can be used, or what takes its place.
  Set<String> sent(FileNumber file) {
    var papers = documents.of(file).stream().filter(Document::isUsable).map(Document::kind);
    var signed =
        authorizations.of(file).stream()
            .filter(OwnerAuthorization::isSigned)
            .map(_ -> OwnerAuthorization.KIND);
    return Stream.concat(papers, signed).collect(toUnmodifiableSet());
  }

  /// The number that a draft has got since; empty while it is one.
  public Optional<FileNumber> becameOf(FileNumber draft) {
    return jdbc.sql(
            "select file_number from filled_forms where begun_as = ? and file_number <> begun_as")
        .param(draft.toString())
        .query((row, _) -> FileNumber.of(row.getString(1)))
        .optional();
  }

  void store(FilledForm form, Instant at) {
    jdbc.sql(
            """
            insert into filled_forms
              (file_number, begun_as, version, known, answers, typed, saved_steps, business, revision, saved_at)
            values (:file, :begunAs, :version, :known::jsonb, :answers::jsonb, :typed::jsonb, :saved::jsonb,
                    :business, 1, :at)
            on conflict (file_number) do update
               set version = :version, known = :known::jsonb, answers = :answers::jsonb, typed = :typed::jsonb,
                   saved_steps = :saved::jsonb, business = :business, revision = filled_forms.revision + 1,
                   saved_at = :at, announced_at = null
            """)
        .param("file", form.file().toString())
        .param("begunAs", form.begunAs().toString())
        .param("version", form.version())
        .param("known", Json.write(form.known()))
        .param("answers", Json.write(form.answers().values()))
        .param("typed", Json.write(form.typed().values()))
        .param("saved", Json.write(form.saved().stream().map(Stage::name).sorted().toList()))
        .param("business", form.business())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void sign(FileNumber file, Declaration declaration) {
    jdbc.sql(
            "update filled_forms set declaration = ?, signed_by = ?, signed_at = ? where file_number = ?")
        .params(
            declaration.version(),
            declaration.name(),
            declaration.at().atOffset(ZoneOffset.UTC),
            file.toString())
        .update();
  }

  /// When the applicant was told that the draft will be deleted; empty when not since the last
  /// save.
  Optional<Instant> announced(FileNumber draft) {
    return jdbc.sql(
            "select announced_at from filled_forms where file_number = ? and announced_at is not null")
        .param(draft.toString())
        .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
        .optional();
  }

  void announced(FileNumber draft, Instant at) {
    jdbc.sql("update filled_forms set announced_at = ? where file_number = ?")
        .params(at.atOffset(ZoneOffset.UTC), draft.toString())
        .update();
  }

  private FilledForm form(ResultSet row, int number) throws SQLException {
    return new FilledForm(
        FileNumber.of(row.getString("file_number")),
        FileNumber.of(row.getString("begun_as")),
        catalogue.type(row.getString("type_code")),
        row.getInt("version"),
        Json.map(row.getString("known"), Bilingual.class),
        new Answers(Json.words(row.getString("answers"))),
        new Fields(Json.words(row.getString("typed"))),
        Json.list(row.getString("saved_steps")).stream()
            .map(Stage::valueOf)
            .collect(toUnmodifiableSet()),
        row.getString("business"),
        Set.of(),
        row.getLong("revision"),
        row.getObject("saved_at", OffsetDateTime.class).toInstant(),
        declaration(row));
  }

  private static @Nullable Declaration declaration(ResultSet row) throws SQLException {
    var name = row.getString("signed_by");
    return name == null
        ? null
        : new Declaration(
            row.getInt("declaration"),
            name,
            row.getObject("signed_at", OffsetDateTime.class).toInstant());
  }
}
