#ifndef CCURL_H
#define CCURL_H

#include <curl/curl.h>

// curl_easy_setopt and curl_easy_getinfo take anything as their last argument, which Swift cannot
// give: one function for each kind of argument.

static inline CURLcode ccurl_set_number(CURL *handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode ccurl_set_text(CURL *handle, CURLoption option, const char *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode ccurl_set_pointer(CURL *handle, CURLoption option, void *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode ccurl_set_list(CURL *handle, struct curl_slist *recipients) {
  return curl_easy_setopt(handle, CURLOPT_MAIL_RCPT, recipients);
}

typedef size_t (*ccurl_read)(char *buffer, size_t size, size_t count, void *context);

static inline CURLcode ccurl_set_read(CURL *handle, ccurl_read read) {
  return curl_easy_setopt(handle, CURLOPT_READFUNCTION, read);
}

static inline CURLcode ccurl_set_write(CURL *handle, ccurl_read write) {
  return curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, write);
}

typedef int (*ccurl_debug)(CURL *handle, curl_infotype kind, char *data, size_t size, void *context);

static inline CURLcode ccurl_set_debug(CURL *handle, ccurl_debug debug) {
  return curl_easy_setopt(handle, CURLOPT_DEBUGFUNCTION, debug);
}

typedef int (*ccurl_progress)(void *context, curl_off_t all_down, curl_off_t down, curl_off_t all_up,
                              curl_off_t up);

static inline CURLcode ccurl_set_progress(CURL *handle, ccurl_progress progress) {
  return curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, progress);
}

#endif
