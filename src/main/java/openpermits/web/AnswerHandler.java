package openpermits.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.RequestContextUtils;
import tools.jackson.databind.json.JsonMapper;

/// Carries a controller's [Answer] to the browser.
class AnswerHandler implements HandlerMethodReturnValueHandler {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final TemplateEngine templates;
  private final Printer printer;
  private final Messages messages;
  private final Frames frames;
  private final SavedForms forms;

  AnswerHandler(
      TemplateEngine templates,
      Printer printer,
      Messages messages,
      Frames frames,
      SavedForms forms) {
    this.templates = templates;
    this.printer = printer;
    this.messages = messages;
    this.frames = frames;
    this.forms = forms;
  }

  @Override
  public boolean supportsReturnType(MethodParameter type) {
    return Answer.class.isAssignableFrom(type.getParameterType());
  }

  @Override
  public void handleReturnValue(
      @Nullable Object value,
      MethodParameter type,
      ModelAndViewContainer container,
      NativeWebRequest web)
      throws IOException {
    container.setRequestHandled(true);
    var request = requireNonNull(web.getNativeRequest(HttpServletRequest.class));
    var response = requireNonNull(web.getNativeResponse(HttpServletResponse.class));
    send((Answer) requireNonNull(value), request, response);
  }

  void send(Answer answer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (answer) {
      case Page page -> show(page, request, response);
      case Redirect redirect -> redirect(redirect, request, response);
      case Print print -> print(print, request, response);
      case Attachment attachment -> attach(attachment, response);
      case Download download -> hand(download, response);
      case Picture picture -> show(picture, request, response);
      case Json json -> write(json, response);
    }
  }

  private void show(Page page, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var parameters = new HashMap<String, @Nullable Object>();
    parameters.put("page", page);
    parameters.put("text", new Text(RequestContextUtils.getLocale(request), messages));
    parameters.put("frame", frames.around(request));

    var html = new Utf8ByteOutput();
    templates.render(page.template(), parameters, new UnbrokenNumbers(html));

    if (!page.mapServers().isEmpty()) {
      response.setHeader(
          ContentSecurityPolicy.HEADER, ContentSecurityPolicy.with(page.mapServers()));
    }
    response.setStatus(page.status().value());
    response.setContentType(MediaType.TEXT_HTML_VALUE);
    response.setCharacterEncoding(UTF_8);
    response.setContentLength(html.getContentLength());
    html.writeTo(response.getOutputStream());
  }

  private void print(Print print, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var language = requireNonNullElse(print.language(), RequestContextUtils.getLocale(request));
    var pdf = printer.print(print, new Text(language, messages));
    attach(new Attachment(print.name(), MediaType.APPLICATION_PDF_VALUE, pdf), response);
  }

  private void redirect(
      Redirect redirect, HttpServletRequest request, HttpServletResponse response) {
    if (redirect.keepsTyped()) {
      forms.keepOn(request, response);
    }
    response.setStatus(HttpStatus.SEE_OTHER.value());
    response.setHeader(HttpHeaders.LOCATION, redirect.location());
  }

  private static void attach(Attachment attachment, HttpServletResponse response)
      throws IOException {
    response.setContentType(attachment.mediaType());
    response.setContentLength(attachment.content().length);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.inline().filename(attachment.name(), UTF_8).build().toString());
    response.getOutputStream().write(attachment.content());
  }

  private static void hand(Download download, HttpServletResponse response) throws IOException {
    response.setContentType(download.mediaType());
    response.setContentLengthLong(download.size());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(download.name(), UTF_8).build().toString());
    try (var content = download.content()) {
      content.transferTo(response.getOutputStream());
    }
  }

  private static void show(
      Picture picture, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader(ContentSecurityPolicy.HEADER, ContentSecurityPolicy.SANDBOX);
    response.setHeader(
        HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePrivate().getHeaderValue());
    if (new ServletWebRequest(request, response).checkNotModified(picture.tag())) {
      return;
    }
    response.setContentType(picture.mediaType());
    response.setContentLengthLong(picture.size());
    try (var content = picture.content().get()) {
      content.transferTo(response.getOutputStream());
    }
  }

  private static void write(Json json, HttpServletResponse response) throws IOException {
    response.setStatus(json.status().value());
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.getOutputStream().write(JSON.writeValueAsBytes(json.content()));
  }
}
