# With Node 22 and newer SQLite comes as a binary (docs/decisions/0050); for Node 20 the first image has what compiles it.
ARG BUILD_IMAGE=node:26
ARG RUN_IMAGE=node:26-slim

FROM ${BUILD_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts && \
  if [ "$(node -p 'parseInt(process.versions.node)')" -lt 22 ]; then npm rebuild better-sqlite3; fi
COPY . .
RUN node scripts/build.js && node scripts/console.js && npm prune --omit=dev --ignore-scripts

FROM ${RUN_IMAGE}
WORKDIR /app
COPY --from=build /app/package.json /app/LICENSE ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/fixtures ./fixtures
COPY --from=build /app/dist ./dist
# The user `node` of the image. What is kept lies in /data: the certificate, and a database that --db puts there.
RUN install -d -o 1000 -g 1000 /data
USER 1000:1000
VOLUME /data
ENV NODE_ENV=production HOME=/data VBSIM_HOST=0.0.0.0 VBSIM_CONTROL_HOST=0.0.0.0
EXPOSE 4443 9419 4480
# The control port speaks plain HTTP whatever certificate the products serve.
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.VBSIM_CONTROL_PORT || 4480}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/main.js"]
