#ifndef QUORATE_CCRYPTO_SHIM_H
#define QUORATE_CCRYPTO_SHIM_H

/* SHA-256 from libcrypto. Everything else that OpenSSL has stays outside: nothing here is secret. */

#include <openssl/evp.h>

/* A digest that can be used again and again, ready for the first bytes; NULL where libcrypto refuses. */
static inline EVP_MD_CTX *quorate_sha256_new(void) {
  EVP_MD_CTX *context = EVP_MD_CTX_new();
  if (context && EVP_DigestInit_ex(context, EVP_sha256(), NULL) != 1) {
    EVP_MD_CTX_free(context);
    return NULL;
  }
  return context;
}

/* Takes in further bytes. */
static inline int quorate_sha256_add(EVP_MD_CTX *context, const void *bytes, size_t count) {
  return EVP_DigestUpdate(context, bytes, count);
}

/* Writes the 32 bytes of the digest, and is ready for the next. Without a type OpenSSL 3 goes on with
   the one it has, which spares it a search for it. */
static inline int quorate_sha256_finish(EVP_MD_CTX *context, unsigned char *digest) {
  return EVP_DigestFinal_ex(context, digest, NULL) == 1
    && EVP_DigestInit_ex(context, NULL, NULL) == 1;
}

static inline void quorate_sha256_free(EVP_MD_CTX *context) { EVP_MD_CTX_free(context); }

#endif
