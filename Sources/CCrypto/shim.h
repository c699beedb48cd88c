#ifndef QUORATE_CCRYPTO_SHIM_H
#define QUORATE_CCRYPTO_SHIM_H

/* SHA-256 from libcrypto, by the functions that ask no provider. They are arithmetic on a value of
   their caller's and cannot fail, whatever openssl.cnf forbids: nothing here is secret, and a record
   has to be provable on every computer. OpenSSL 3 keeps them for programs that say so. */
#define OPENSSL_API_COMPAT 0x10100000L

#include <openssl/sha.h>

#endif
